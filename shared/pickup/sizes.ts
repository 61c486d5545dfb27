import type { AirConditionerAnswers } from '../categories/air-conditioner/questions'
import type { RefrigeratorAnswers } from '../categories/refrigerator/questions'
import type { TelevisionAnswers } from '../categories/television/questions'

/** Tenths of a place, or the question whose answer tells. */
export type Size = number | { readonly question: string; readonly tenths: Readonly<Record<string, Size>> }

/** The same for one question of a category: an option that is added and has no size is a type error. */
interface BySize<Id extends string, Option> {
  readonly question: Id
  readonly tenths: { readonly [O in Option & string]: Size }
}
type SizeBy<Answers, Id extends keyof Answers & string> = BySize<Id, NonNullable<Answers[Id]>>

const television: SizeBy<TelevisionAnswers, 'flat-size'> = {
  question: 'flat-size',
  tenths: {
    'up-to-32': 5,
    '33-to-43': 5,
    '44-to-50': 5,
    '51-to-58': 5,
    // From 65 inches on two people carry it; what may be 65 counts as such.
    '59-to-69': 10,
    '70-or-more': 10,
  },
}

const televisionByType: SizeBy<TelevisionAnswers, 'type'> = {
  question: 'type',
  tenths: { lcd: television, oled: television, plasma: television, 'rear-projection': television, crt: 5 },
}

const airConditioner: SizeBy<AirConditionerAnswers, 'type'> = {
  question: 'type',
  tenths: { 'split-wall': 10, window: 10, cabinet: 15, 'multi-split': 15 },
}

const fridgeByVolume: SizeBy<RefrigeratorAnswers, 'fridge-volume'> = {
  question: 'fridge-volume',
  tenths: {
    'under-50': 20,
    '50-to-100': 20,
    '101-to-200': 20,
    '201-to-300': 20,
    '301-to-450': 20,
    '451-to-600': 30,
    'over-600': 30,
  },
}

const refrigerator: SizeBy<RefrigeratorAnswers, 'type'> = {
  question: 'type',
  tenths: {
    'single-door': 20,
    'double-door': fridgeByVolume,
    'multi-door': fridgeByVolume,
    'side-by-side': 30,
    'upright-freezer': 20,
    'chest-freezer': 20,
  },
}

/**
 * What a device takes of a window, by category. Mark E, our own estimate of 2026-11: ten tenths are what two collectors
 * take down, carry out and load in about half an hour, which is one air conditioner on a wall; the others by weight, bulk
 * and work beside it. To be replaced by measured visits.
 */
export const sizes: Readonly<Record<string, Size>> = {
  'mobile-phone': 1,
  computer: 3,
  television: televisionByType,
  'air-conditioner': airConditioner,
  'washing-machine': 15,
  refrigerator,
}
