import { expect, test, vi } from 'vitest'

async function textsIn(language: 'zh' | 'en') {
  vi.resetModules()
  vi.doMock('@/services/language', () => ({ language }))
  const { inLanguage } = await import('@/texts/in-language')
  return inLanguage({ of: (count: number) => `${count} 题` }, { of: (count) => `${count} questions` })
}

test('texts are in the language the app speaks', async () => {
  expect((await textsIn('zh')).of(3)).toBe('3 题')
  expect((await textsIn('en')).of(3)).toBe('3 questions')
})
