import { inLanguage } from './in-language'

const texts = inLanguage({ gap: '' }, { gap: ' ' })

/** Whole sentences one after the other, those that are missing left out. */
export const joinSentences = (...sentences: readonly (string | false | undefined)[]): string =>
  sentences.filter(Boolean).join(texts.gap)
