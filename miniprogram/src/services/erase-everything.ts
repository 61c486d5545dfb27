import { eraseStored, listStoredKeys } from './storage'

/** Erases all that this phone keeps; nothing at the server. False where the phone does not let go of it. */
export const eraseEverything = (): boolean => listStoredKeys().map(eraseStored).every(Boolean)
