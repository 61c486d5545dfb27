import type { CategoryTexts } from '@shared/categories/registry'

/** The words of each category in English, by id: only the web has them. */
export const englishWords: Readonly<Record<string, CategoryTexts>> = {}
