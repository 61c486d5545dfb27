import { inLanguage } from './in-language'

const { gap } = inLanguage({ gap: '' }, { gap: ' ' })

/** Whole sentences one after the other, those that are missing left out. */
export const joinSentences = (...sentences: readonly (string | false | undefined)[]): string =>
  sentences.filter(Boolean).join(gap)
