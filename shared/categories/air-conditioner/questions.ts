import type { Completed, Question } from '../../valuation/question'
import { appearanceOptions, brandOptions, carryingQuestions, functionOptions } from '../appliance-questions'

/** What a person is asked about an air conditioner, in order. */
export const questions = [
  {
    id: 'type',
    kind: 'choice',
    options: [{ id: 'split-wall' }, { id: 'cabinet' }, { id: 'window' }, { id: 'multi-split' }],
    ranked: false,
    unknown: true,
  },
  {
    id: 'wall-horsepower',
    kind: 'choice',
    options: [{ id: '1hp' }, { id: '1-5hp' }, { id: '2hp' }],
    ranked: false,
    unknown: true,
    askedWhen: { question: 'type', in: ['split-wall'] },
  },
  {
    id: 'cabinet-horsepower',
    kind: 'choice',
    options: [{ id: '2hp' }, { id: '3hp' }, { id: '5hp' }],
    ranked: false,
    unknown: true,
    askedWhen: { question: 'type', in: ['cabinet'] },
  },
  {
    id: 'multi-split-horsepower',
    kind: 'choice',
    options: [{ id: '3hp' }, { id: '4hp' }, { id: '5hp' }, { id: '6hp' }],
    ranked: false,
    unknown: true,
    askedWhen: { question: 'type', in: ['multi-split'] },
  },
  { id: 'install-years', kind: 'integer', min: 0, max: 40, better: 'less', unknown: true },
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
    options: [
      { id: 'complete' },
      { id: 'short-pipe' },
      { id: 'indoor-missing' },
      { id: 'compressor-missing' },
      { id: 'outdoor-missing' },
    ],
    ranked: true,
    unknown: true,
    askedWhen: { question: 'type', in: ['split-wall', 'cabinet', 'multi-split'] },
  },
  {
    id: 'window-parts',
    kind: 'choice',
    options: [{ id: 'complete' }, { id: 'compressor-missing' }],
    ranked: true,
    unknown: true,
    askedWhen: { question: 'type', in: ['window'] },
  },
  {
    id: 'removal',
    kind: 'choice',
    options: [{ id: 'taken-down' }, { id: 'from-inside' }, { id: 'outside-work' }],
    ranked: true,
    unknown: true,
  },
  ...carryingQuestions,
] as const satisfies readonly Question[]

/** A finished questionnaire. */
export type AirConditionerAnswers = Completed<typeof questions>

/** The options of one question. */
export type OptionOf<Id extends keyof AirConditionerAnswers> = NonNullable<AirConditionerAnswers[Id]>
