import { findCategory } from '@shared/categories'
import { expect, test } from 'vitest'
import { nameLines } from '@/texts/name-lines'
import { airConditionerAnswers, signedQuote } from '../support/signed-quote'

function headingsOf(category: string, answers: Record<string, string | number | string[]>) {
  const words = findCategory(category)?.texts
  if (!words) throw new Error(`no category ${category}`)
  const lines = nameLines(signedQuote({ category, answers }).quote.lines, words)
  return lines.flatMap(({ id, group }) => (group ? [[group, id]] : []))
}

test('scrap is told in two parts: what it brings, and what fetching it costs', () => {
  expect(headingsOf('air-conditioner', airConditionerAnswers)).toEqual([
    ['材料值多少', 'copper'],
    ['收回来要花多少', 'collection'],
  ])
})

test('parts that are sold on their own are not among the costs', () => {
  const laptop = { type: 'laptop', years: 8, boot: 'no-boot', memory: '8gb', disk: 'ssd-256gb' }
  expect(headingsOf('computer', laptop).at(-1)).toEqual(['收回来要花多少', 'collection'])
})

test('what is valued by its use has no parts', () => {
  expect(headingsOf('air-conditioner', { ...airConditionerAnswers, 'install-years': 3 })).toEqual([])
})
