import type { CategoryTexts, RegisteredCategory } from '@shared/categories/registry'
import { englishWords } from './english-words'

/** The words of a category in the language the app speaks; Chinese where there are no others. */
export const wordsOf = ({ id, texts }: RegisteredCategory): CategoryTexts => englishWords[id] ?? texts
