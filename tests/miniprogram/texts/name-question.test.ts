import { findCategory } from '@shared/categories'
import { expect, test } from 'vitest'
import { nameQuestion } from '@/texts/name-question'

const texts = findCategory('air-conditioner')?.texts

test.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'gone'])(
  'an id that is no question stands for itself: %s',
  (id) => {
    expect(texts && nameQuestion(texts, id)).toBe(id)
  },
)

test('a question loses its mark', () => {
  expect(texts && nameQuestion(texts, 'type')).toBe('是哪种空调')
})
