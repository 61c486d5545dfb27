import { UNKNOWN } from '@shared/valuation/question'
import { expect, test } from 'vitest'
import { fitAnswers } from '@/services/fit-answers'
import { olderAirConditioner } from '../support/older-air-conditioner'
import { airConditionerAnswers } from '../support/signed-quote'

const read = (answers: Parameters<typeof fitAnswers>[1]) => fitAnswers(olderAirConditioner, answers)

test('answers to today’s questionnaire stay as they are', () => {
  expect(read(airConditionerAnswers)).toEqual({ answers: airConditionerAnswers, again: [], gone: [] })
})

test('answers under older ids are translated, unknown ones too', () => {
  expect(read({ horsepower: '1.5' })).toEqual({ answers: { 'wall-horsepower': '1-5hp' }, again: [], gone: [] })
  expect(read({ horsepower: UNKNOWN }).answers).toEqual({ 'wall-horsepower': UNKNOWN })
})

test('what fits no question is left out and named, whatever is wrong with it', () => {
  const unfit = { type: ['window'], 'install-years': 400, cooling: 'a-little', horsepower: '9' }
  expect(read({ ...unfit, brand: 'first', colour: 'white', noise: 'loud' })).toEqual({
    answers: { brand: 'first' },
    again: ['type', 'install-years', 'cooling', 'wall-horsepower'],
    gone: ['colour', 'noise'],
  })
})

test('a flood of strange answers is left out to the last one', () => {
  const flood = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`question-${index}`, 'yes']))
  expect(read({ ...flood, brand: 'other' })).toMatchObject({ answers: { brand: 'other' }, again: [] })
})
