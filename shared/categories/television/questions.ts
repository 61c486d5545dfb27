import type { Completed, Question } from '../../valuation/question'
import { brandOptions, functionOptions } from '../appliance-questions'

/** What a person is asked about a television, in order. */
export const questions = [
  {
    id: 'type',
    kind: 'choice',
    options: [{ id: 'lcd' }, { id: 'oled' }, { id: 'plasma' }, { id: 'rear-projection' }, { id: 'crt' }],
    ranked: false,
    unknown: true,
  },
  {
    id: 'flat-size',
    kind: 'choice',
    options: [
      { id: 'up-to-32' },
      { id: '33-to-43' },
      { id: '44-to-50' },
      { id: '51-to-58' },
      { id: '59-to-69' },
      { id: '70-or-more' },
    ],
    ranked: false,
    unknown: true,
    askedWhen: { question: 'type', in: ['lcd', 'oled', 'plasma', 'rear-projection'] },
  },
  {
    id: 'crt-size',
    kind: 'choice',
    options: [{ id: 'up-to-21' }, { id: '22-to-28' }, { id: '29-or-more' }],
    ranked: false,
    unknown: true,
    askedWhen: { question: 'type', in: ['crt'] },
  },
  {
    id: 'years',
    kind: 'integer',
    min: 0,
    max: 40,
    better: 'less',
    unknown: true,
    askedWhen: { question: 'type', in: ['lcd', 'oled'] },
  },
  {
    id: 'picture',
    kind: 'choice',
    options: [...functionOptions, { id: 'no-picture' }],
    ranked: true,
    unknown: true,
    askedWhen: { question: 'type', in: ['lcd', 'oled'] },
  },
  {
    id: 'brand',
    kind: 'choice',
    options: brandOptions,
    ranked: true,
    unknown: true,
    askedWhen: { question: 'picture', in: ['works', 'minor-fault'] },
  },
  {
    id: 'appearance',
    kind: 'choice',
    options: [
      { id: 'like-new' },
      { id: 'light' },
      { id: 'obvious' },
      { id: 'damaged' },
      { id: 'screen-broken' },
      { id: 'wrecked' },
    ],
    ranked: true,
    unknown: true,
    askedWhen: { question: 'picture', in: ['works', 'minor-fault'] },
  },
  {
    id: 'parts',
    kind: 'choice',
    options: [{ id: 'complete' }, { id: 'small-part-missing' }, { id: 'gutted' }],
    ranked: true,
    unknown: true,
  },
  {
    id: 'mount',
    kind: 'choice',
    options: [{ id: 'standing' }, { id: 'wall-mounted' }],
    ranked: true,
    unknown: true,
    askedWhen: { question: 'type', in: ['lcd', 'oled', 'plasma', 'rear-projection'] },
  },
] as const satisfies readonly Question[]

/** A finished questionnaire. */
export type TelevisionAnswers = Completed<typeof questions>

/** The options of one question. */
export type OptionOf<Id extends keyof TelevisionAnswers> = NonNullable<TelevisionAnswers[Id]>
