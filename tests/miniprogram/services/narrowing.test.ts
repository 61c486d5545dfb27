import { beforeEach, expect, test, vi } from 'vitest'
import { makeQuote } from '@/services/make-quote'
import { narrowingOf } from '@/services/narrowing'
import { quoteTerms } from '@/services/quote-terms'
import { emptyStorage } from '../support/memory-storage'
import { olderAirConditioner } from '../support/older-air-conditioner'
import { airConditionerAnswers } from '../support/signed-quote'

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-21T04:00:00Z'), today: () => '2026-11-21' }))

const { 'wall-horsepower': _, ...others } = airConditionerAnswers
const underOlderIds = { ...others, horsepower: '1.5' }
const narrowed = (answers: Parameters<typeof narrowingOf>[1]) => narrowingOf(olderAirConditioner, answers, quoteTerms())

beforeEach(emptyStorage)

test('the range narrows with each answer down to the price', () => {
  const trail = narrowed(airConditionerAnswers)
  expect(trail.map(({ question }) => question)).toEqual(Object.keys(airConditionerAnswers))
  expect(trail.at(-1)).toEqual({ question: 'lift', low: 32_700, high: 32_700 })
})

test('an answer under an older id narrows as the one of today does', () => {
  expect(narrowed(underOlderIds)).toEqual(narrowed(airConditionerAnswers))
  expect(makeQuote(olderAirConditioner, underOlderIds)?.trail).toEqual(narrowed(airConditionerAnswers))
})

test('an answer that fits no question narrows nothing', () => {
  const { parts: _parts, ...fitting } = airConditionerAnswers
  expect(narrowed({ ...airConditionerAnswers, parts: 'half', colour: 'white' })).toEqual(narrowed(fitting))
})
