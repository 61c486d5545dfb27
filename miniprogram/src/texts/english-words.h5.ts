import type { englishTexts } from '@shared/categories/english'
import { language } from '@/services/language'

/** A page that names things waits for the words here; who speaks Chinese never asks for them. */
export const englishWords: typeof englishTexts =
  language === 'en' ? (await import('@shared/categories/english')).englishTexts : {}
