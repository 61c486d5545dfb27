import { vi } from 'vitest'

/** Tests read Chinese texts; one about English mocks the same module in its own file. */
vi.mock('@/services/language', () => ({
  language: 'zh',
  isTranslated: true,
  chooseLanguage: () => undefined,
  declareLanguage: () => undefined,
}))

/** As the web has them. */
vi.mock('@/texts/english-words', () => import('@/texts/english-words.h5'))
