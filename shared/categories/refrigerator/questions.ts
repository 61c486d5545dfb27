import type { Completed, Question } from '../../valuation/question'
import { appearanceOptions, brandOptions, carryingQuestions, functionOptions } from '../appliance-questions'

/** What a person is asked about a refrigerator or a freezer, in order. */
export const questions = [
  {
    id: 'type',
    kind: 'choice',
    options: [
      { id: 'single-door' },
      { id: 'double-door' },
      { id: 'multi-door' },
      { id: 'side-by-side' },
      { id: 'upright-freezer' },
      { id: 'chest-freezer' },
    ],
    ranked: false,
    unknown: true,
  },
  {
    id: 'fridge-volume',
    kind: 'choice',
    options: [
      { id: 'under-50' },
      { id: '50-to-100' },
      { id: '101-to-200' },
      { id: '201-to-300' },
      { id: '301-to-450' },
      { id: '451-to-600' },
      { id: 'over-600' },
    ],
    ranked: false,
    unknown: true,
    askedWhen: { question: 'type', in: ['single-door', 'double-door', 'multi-door', 'side-by-side'] },
  },
  {
    id: 'freezer-volume',
    kind: 'choice',
    options: [{ id: 'up-to-150' }, { id: '151-to-300' }, { id: 'over-300' }],
    ranked: false,
    unknown: true,
    askedWhen: { question: 'type', in: ['upright-freezer', 'chest-freezer'] },
  },
  { id: 'years', kind: 'integer', min: 0, max: 40, better: 'less', unknown: true },
  {
    id: 'cooling',
    kind: 'choice',
    options: [...functionOptions, { id: 'no-cooling' }],
    ranked: true,
    unknown: true,
  },
  {
    id: 'brand',
    kind: 'choice',
    options: brandOptions,
    ranked: true,
    unknown: true,
    askedWhen: { question: 'cooling', in: ['works', 'minor-fault'] },
  },
  {
    id: 'appearance',
    kind: 'choice',
    options: appearanceOptions,
    ranked: true,
    unknown: true,
    askedWhen: { question: 'cooling', in: ['works', 'minor-fault'] },
  },
  {
    id: 'parts',
    kind: 'choice',
    options: [{ id: 'complete' }, { id: 'small-part-missing' }, { id: 'compressor-missing' }],
    ranked: true,
    unknown: true,
  },
  ...carryingQuestions,
] as const satisfies readonly Question[]

/** A finished questionnaire. */
export type RefrigeratorAnswers = Completed<typeof questions>

/** The options of one question. */
export type OptionOf<Id extends keyof RefrigeratorAnswers> = NonNullable<RefrigeratorAnswers[Id]>
