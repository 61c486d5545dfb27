import type { CategoryTexts, RegisteredCategory } from '@shared/categories/registry'
import { language } from '@/services/language'
import { englishWords } from './english-words'

/** The words of a category in the language the app speaks; Chinese where there are no others. */
export const wordsOf = ({ id, texts }: RegisteredCategory): CategoryTexts =>
  (language === 'en' ? englishWords()[id] : undefined) ?? texts
