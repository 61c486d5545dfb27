import { listStoredKeys } from './storage'

/** What `appearance` keeps. */
export const appearanceKey = 'appearance'

/** What `language` keeps. */
export const languageKey = 'language'

const ofLooks: readonly string[] = [appearanceKey, languageKey]

/** Whether this phone keeps anything beside how pages look: then what reads it is worth fetching. */
export const isAnythingStored = (): boolean => listStoredKeys().some((key) => !ofLooks.includes(key))
