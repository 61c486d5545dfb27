import { categories } from '@shared/categories'
import { expect, test } from 'vitest'
import { whereLettering } from '@/texts/where-lettering'
import { findDrawing } from '@/theme/drawings'
import { findWhereDrawing, whereDrawing } from '@/theme/where-drawings'

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

test('a lettered drawing is drawn anew when its words turn into another language where they stand', () => {
  const lettering = structuredClone(whereLettering)
  const drawn = () => decodeURIComponent(whereDrawing('phone-about', 'light', lettering))
  expect(drawn()).toContain('关于本机')
  Object.assign(lettering.phone, { about: 'About' })
  expect(drawn()).toContain('About')
  expect(drawn()).not.toContain('关于本机')
})
