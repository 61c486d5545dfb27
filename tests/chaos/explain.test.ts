import { expect, it } from 'vitest'
import { isExplained } from '../../chaos/explain'
import {
  type ModelAnswer,
  type ModelPickup,
  type ModelState,
  partsOf,
  placesIn,
  type Step,
} from '../../chaos/pickup-model'

const there: ModelPickup = { quote: 0, window: 'a', status: 'booked', events: ['booked'] }
const before: ModelState = { capacity: 1, pickups: new Map([['there-0', there]]), answered: new Map() }
const nameOf = (number: number) => `there-${number}`
const cancelled: ModelPickup = { ...there, status: 'cancelled', events: ['booked', 'cancelled'] }
const booked = (quote: number): ModelPickup => ({ ...there, quote })

const explains = (told: readonly (readonly [Step, ModelAnswer])[], taken: number, clockMoved = false) =>
  isExplained({
    before,
    clockMoved,
    witnesses: told.map(([step, answer]) => ({ parts: partsOf(step, nameOf), answer })),
    matches: (state) => placesIn(state, 'a') === taken,
  })

const cancel: Step = { kind: 'cancel', key: 'c', pickup: 0 }
const book = (quote: number): Step => ({ kind: 'book', key: `b${quote}`, quote, window: 'a' })

it('explains a booking that found the place another one had just given back', () => {
  const told = [
    [book(1), booked(1)],
    [cancel, cancelled],
  ] as const
  expect(explains(told, 1)).toBe(true)
})

it('explains two that are told no by a full window, and not two that are told yes', () => {
  expect(
    explains(
      [
        [book(1), 'slot_full'],
        [book(2), 'slot_full'],
      ],
      1,
    ),
  ).toBe(true)
  const told = [
    [cancel, cancelled],
    [book(1), booked(1)],
    [book(2), booked(2)],
  ] as const
  expect(explains(told, 2)).toBe(false)
})

it('does not explain a place that is counted twice or not at all', () => {
  expect(explains([[cancel, cancelled]], 1)).toBe(false)
  expect(explains([[cancel, cancelled]], 0)).toBe(true)
})

it('explains the same answer to the same key, and not a second effect', () => {
  const two = [
    [cancel, cancelled],
    [book(1), booked(1)],
    [book(1), booked(1)],
  ] as const
  expect(explains(two, 1)).toBe(true)
  expect(
    explains(
      [
        [cancel, cancelled],
        [cancel, { ...cancelled, events: [...cancelled.events, 'cancelled'] }],
      ],
      0,
    ),
  ).toBe(false)
})

it('explains too_late only when the clock moved', () => {
  expect(explains([[cancel, 'too_late']], 1)).toBe(false)
  expect(explains([[cancel, 'too_late']], 1, true)).toBe(true)
})

it('lets somebody come between the two halves of erasing', () => {
  const erased = { ...cancelled, events: ['booked', 'cancelled by erasing', 'erased'] }
  const half = { ...cancelled, events: ['booked', 'cancelled by erasing'] }
  expect(
    explains(
      [
        [{ kind: 'erase', pickup: 0 }, erased],
        [cancel, half],
      ],
      0,
    ),
  ).toBe(true)
})
