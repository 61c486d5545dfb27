import type { Completed, Question } from '../../valuation/question'
import { appearanceOptions, brandOptions, carryingQuestions, functionOptions } from '../appliance-questions'

/** Nobody buys a twin-tub second-hand, so its age and state are not asked. */
const whenInDemand = { question: 'type', in: ['pulsator', 'drum', 'washer-dryer'] } as const

const whenStillSpinning = { question: 'spinning', in: ['works', 'minor-fault'] } as const

/** What a person is asked about a washing machine, in order. */
export const questions = [
  {
    id: 'type',
    kind: 'choice',
    options: [{ id: 'twin-tub' }, { id: 'pulsator' }, { id: 'drum' }, { id: 'washer-dryer' }],
    ranked: false,
    unknown: true,
  },
  {
    id: 'pulsator-capacity',
    kind: 'choice',
    options: [{ id: 'up-to-6' }, { id: '7-to-8' }, { id: '9-to-10' }, { id: 'over-10' }],
    ranked: false,
    unknown: true,
    askedWhen: { question: 'type', in: ['pulsator'] },
  },
  {
    id: 'drum-capacity',
    kind: 'choice',
    options: [{ id: 'up-to-7' }, { id: '8-to-9' }, { id: '10-or-more' }],
    ranked: false,
    unknown: true,
    askedWhen: { question: 'type', in: ['drum', 'washer-dryer'] },
  },
  { id: 'years', kind: 'integer', min: 0, max: 40, better: 'less', unknown: true, askedWhen: whenInDemand },
  {
    id: 'spinning',
    kind: 'choice',
    options: [...functionOptions, { id: 'dead' }],
    ranked: true,
    unknown: true,
    askedWhen: whenInDemand,
  },
  {
    id: 'brand',
    kind: 'choice',
    options: brandOptions,
    ranked: true,
    unknown: true,
    askedWhen: whenStillSpinning,
  },
  {
    id: 'appearance',
    kind: 'choice',
    options: appearanceOptions,
    ranked: true,
    unknown: true,
    askedWhen: whenStillSpinning,
  },
  {
    id: 'parts',
    kind: 'choice',
    options: [{ id: 'complete' }, { id: 'small-part-missing' }, { id: 'motor-missing' }],
    ranked: true,
    unknown: true,
  },
  ...carryingQuestions,
] as const satisfies readonly Question[]

/** A finished questionnaire. */
export type WashingMachineAnswers = Completed<typeof questions>

/** The options of one question. */
export type OptionOf<Id extends keyof WashingMachineAnswers> = NonNullable<WashingMachineAnswers[Id]>
