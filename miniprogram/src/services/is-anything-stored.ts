import { listStoredKeys } from './storage'

/** What `appearance` keeps. */
export const appearanceKey = 'appearance'

/** Whether this phone keeps anything beside how pages look: then what reads it is worth fetching. */
export const isAnythingStored = (): boolean => listStoredKeys().some((key) => key !== appearanceKey)
