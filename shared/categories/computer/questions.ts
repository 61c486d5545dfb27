import type { Completed, Question } from '../../valuation/question'
import { appearanceOptions, brandOptions, functionOptions } from '../appliance-questions'

const WHOLE_COMPUTER = { question: 'type', in: ['desktop-tower', 'all-in-one', 'laptop'] } as const
const STARTS = { question: 'boot', in: ['works', 'minor-fault'] } as const

/** What a person is asked about a computer or a monitor, in order. */
export const questions = [
  {
    id: 'type',
    kind: 'choice',
    options: [{ id: 'desktop-tower' }, { id: 'all-in-one' }, { id: 'laptop' }, { id: 'monitor' }],
    ranked: false,
    unknown: true,
  },
  { id: 'years', kind: 'integer', min: 0, max: 40, better: 'less', unknown: true },
  {
    id: 'boot',
    kind: 'choice',
    options: [...functionOptions, { id: 'no-boot' }, { id: 'gutted' }],
    ranked: true,
    unknown: true,
  },
  {
    id: 'memory',
    kind: 'choice',
    options: [{ id: '32gb-or-more' }, { id: '16gb' }, { id: '8gb' }, { id: '4gb-or-less' }],
    ranked: true,
    unknown: true,
    askedWhen: WHOLE_COMPUTER,
  },
  {
    id: 'disk',
    kind: 'choice',
    options: [
      { id: 'ssd-1tb-or-more' },
      { id: 'ssd-512gb' },
      { id: 'ssd-256gb' },
      { id: 'ssd-128gb' },
      { id: 'hard-disk' },
      { id: 'none' },
    ],
    ranked: true,
    unknown: true,
    askedWhen: WHOLE_COMPUTER,
  },
  {
    id: 'screen',
    kind: 'choice',
    options: [{ id: 'intact' }, { id: 'marks' }, { id: 'faulty' }, { id: 'broken' }],
    ranked: true,
    unknown: true,
    askedWhen: [{ question: 'type', in: ['all-in-one', 'laptop', 'monitor'] }, STARTS],
  },
  { id: 'brand', kind: 'choice', options: brandOptions, ranked: true, unknown: true, askedWhen: STARTS },
  { id: 'appearance', kind: 'choice', options: appearanceOptions, ranked: true, unknown: true, askedWhen: STARTS },
  {
    id: 'battery',
    kind: 'choice',
    options: [{ id: 'over-two-hours' }, { id: 'under-two-hours' }, { id: 'dead' }],
    ranked: true,
    unknown: true,
    askedWhen: [{ question: 'type', in: ['laptop'] }, STARTS],
  },
  {
    id: 'account',
    kind: 'choice',
    options: [{ id: 'removable' }, { id: 'locked' }],
    ranked: true,
    unknown: true,
    askedWhen: [WHOLE_COMPUTER, STARTS],
  },
] as const satisfies readonly Question[]

/** A finished questionnaire. */
export type ComputerAnswers = Completed<typeof questions>

/** The options of one question. */
export type OptionOf<Id extends keyof ComputerAnswers> = NonNullable<ComputerAnswers[Id]>
