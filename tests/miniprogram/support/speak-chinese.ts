import { vi } from 'vitest'

/** Tests read Chinese texts; one about English mocks the same module in its own file. */
vi.mock('@/services/language', () => ({
  language: 'zh',
  languageReady: undefined,
  chooseLanguage: async () => true,
  declareLanguage: () => undefined,
}))

/** As the web has them. */
vi.mock('@/texts/english-words', () => import('@/texts/english-words.h5'))
vi.mock('@/texts/english-places', () => import('@/texts/english-places.h5'))
