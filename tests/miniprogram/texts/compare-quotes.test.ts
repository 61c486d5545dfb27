import { findCategory } from '@shared/categories'
import { expect, test } from 'vitest'
import { compareQuotes } from '@/texts/compare-quotes'
import { olderAirConditioner } from '../support/older-air-conditioner'
import { airConditionerAnswers, signedQuote } from '../support/signed-quote'

const category = findCategory('air-conditioner')
if (!category) throw new Error('air conditioners can be valued')

const { quote } = signedQuote()

test('two quotes differ in the answers that differ, in words, and in the lines that differ most', () => {
  const newer = signedQuote({ answers: { ...airConditionerAnswers, 'install-years': 3 } })
  const { answers, lines } = compareQuotes(category, quote, newer.quote)
  expect(answers).toMatchObject([{ id: 'install-years', left: '12\u00a0年', right: '3\u00a0年' }])
  const amounts = lines.map((line) => Math.abs(line.left - line.right))
  expect(amounts[0]).toBeGreaterThan(0)
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a))
  expect(lines.length).toBeLessThanOrEqual(4)
})

test('a quote differs in nothing from itself', () => {
  expect(compareQuotes(category, quote, quote)).toEqual({ answers: [], lines: [] })
})

test('two quotes are not compared by lines where one has none', () => {
  expect(compareQuotes(category, quote, { ...quote, lines: [] })).toEqual({ answers: [], lines: [] })
})

test('a comparison says what one of them was not asked', () => {
  const window = signedQuote({ answers: { ...airConditionerAnswers, type: 'window' } })
  const { answers } = compareQuotes(category, quote, window.quote)
  expect(answers.find(({ id }) => id === 'wall-horsepower')).toMatchObject({ left: '1.5\u00a0匹', right: '没问到' })
})

test('a comparison reads older answers as today’s', () => {
  const { 'wall-horsepower': _, ...others } = airConditionerAnswers
  const older = { ...quote, answers: { ...others, horsepower: '1.5' } }
  expect(compareQuotes(olderAirConditioner, older, quote).answers).toEqual([])
})
