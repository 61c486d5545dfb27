import { categories } from '@shared/categories'
import { expect, test } from 'vitest'
import { findDrawing } from '@/theme/drawings'
import { findWhereDrawing } from '@/theme/where-drawings'

test('every place to look that a category names has its drawing', () => {
  const named = categories.flatMap(({ texts }) => Object.values(texts.questions).flatMap(({ where }) => where ?? []))
  expect(named.length).toBeGreaterThan(categories.length)
  expect(named.filter(({ drawing }) => findWhereDrawing(drawing) === undefined)).toEqual([])
})

test('a name without a drawing finds none, not even one that every object has', () => {
  expect(findDrawing('piano-keys')).toBeUndefined()
  expect(findDrawing('constructor')).toBeUndefined()
  expect(findWhereDrawing('constructor')).toBeUndefined()
})
