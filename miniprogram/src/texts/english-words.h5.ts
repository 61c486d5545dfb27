import type { englishTexts } from '@shared/categories/english'
import { language } from '@/services/language'

/** A page that names things waits for the words here; who speaks Chinese never asks for them. */
const words: typeof englishTexts = language === 'en' ? (await import('@shared/categories/english')).englishTexts : {}

export const englishWords = (): typeof englishTexts => words
