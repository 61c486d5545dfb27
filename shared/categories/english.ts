import type { CategoryTexts } from './registry'

/** The words of each category in English, by category id. */
export const englishTexts: Readonly<Record<string, CategoryTexts>> = {}
