import type { CategoryTexts } from '@shared/categories/registry'
import { wordsApart } from '@/services/language'

/** The words of each category in English, by id, as far as they have been fetched. */
export const englishWords = (): Readonly<Record<string, CategoryTexts>> => wordsApart
