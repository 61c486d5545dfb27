import { categories } from '@shared/categories'
import { expect, test } from 'vitest'
import { whereLettering } from '@/texts/where-lettering'
import { drawing, findDeviceDrawing, findDrawing } from '@/theme/drawings'
import { typeDrawings } from '@/theme/type-drawings'
import { findWhereDrawing, whereDrawing } from '@/theme/where-drawings'

/** The types that a person chooses from, with the things they are types of. */
const types = categories.flatMap(({ id, questions }) =>
  questions.flatMap((question) =>
    question.id === 'type' && question.kind === 'choice'
      ? question.options.map((option) => ({ category: id, type: option.id }))
      : [],
  ),
)

test('every place to look that a category names has its drawing', () => {
  const named = categories.flatMap(({ texts }) => Object.values(texts.questions).flatMap(({ where }) => where ?? []))
  expect(named.length).toBeGreaterThan(categories.length)
  expect(named.filter(({ drawing }) => findWhereDrawing(drawing) === undefined)).toEqual([])
})

test('no two types of a thing look alike, and every one is drawn', () => {
  const drawn = types.map(({ category, type }) => findDeviceDrawing(category, type))
  expect(drawn.length).toBeGreaterThan(20)
  expect(drawn).not.toContain(undefined)
  expect(new Set(drawn).size).toBe(drawn.length)
})

test('every drawing of a type is that of one answer', () => {
  const answered = Object.keys(typeDrawings).map((name) => types.filter(({ type }) => type === name).length)
  expect(answered).toEqual(answered.map(() => 1))
})

test('a tube TV is drawn as one, and a flat one, or one of an unknown type, like its category', () => {
  expect(findDeviceDrawing('television', 'crt')).toBe('crt')
  expect(findDeviceDrawing('television', 'lcd')).toBe('television')
  expect(findDeviceDrawing('television', 'unknown')).toBe('television')
  expect(findDeviceDrawing('television', undefined)).toBe('television')
})

test('a tube TV is shown where its size is asked for, and where its label is', () => {
  const { questions } = categories.find(({ id }) => id === 'television')?.texts ?? {}
  expect(questions?.['crt-size']?.where?.drawing).toBe('tube-label')
  expect(questions?.['flat-size']?.where?.drawing).toBe('screen-diagonal')
})

const scenes = ['empty', 'broken', 'seal', 'clock', 'mark'].flatMap((name) => findDrawing(name) ?? [])
const things = categories.flatMap(({ id }) => findDrawing(id) ?? [])
const ofTypes = Object.keys(typeDrawings).flatMap((name) => findDrawing(name) ?? [])
const places = categories.flatMap(({ texts }) =>
  Object.values(texts.questions).flatMap(({ where }) => (where && findWhereDrawing(where.drawing)) ?? []),
)

test.each(['light', 'dark'] as const)('every colour that a drawing names is painted, %s', (theme) => {
  const drawn = [
    ...[...scenes, ...things, ...ofTypes].map((name) => drawing(name, theme)),
    ...places.map((name) => whereDrawing(name, theme, whereLettering)),
  ]
  const painted = drawn.flatMap((src) => [...decodeURIComponent(src).matchAll(/(?:fill|stroke)="([^"]*)"/g)])
  expect(painted.length).toBeGreaterThan(drawn.length)
  expect(painted.map(([, colour]) => colour).filter((colour) => !/^(none|#[0-9A-F]{6})$/.test(colour ?? ''))).toEqual(
    [],
  )
})

test('a drawing has no number that is none', () => {
  const drawn = ofTypes.map((name) => decodeURIComponent(drawing(name, 'light')))
  expect(drawn.filter((svg) => /NaN|undefined|--/.test(svg))).toEqual([])
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
