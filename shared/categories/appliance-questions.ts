import type { QuestionTexts } from '../valuation/category'
import type { Question } from '../valuation/question'

export const functionOptions = [{ id: 'works' }, { id: 'minor-fault' }] as const

export const brandOptions = [{ id: 'first' }, { id: 'second' }, { id: 'other' }] as const

export const appearanceOptions = [
  { id: 'like-new' },
  { id: 'light' },
  { id: 'obvious' },
  { id: 'damaged' },
  { id: 'wrecked' },
] as const

/** How it comes down to the street: asked where the stairs cost something. */
export const carryingQuestions = [
  {
    id: 'lift',
    kind: 'choice',
    options: [{ id: 'easy' }, { id: 'stairs' }],
    ranked: true,
    unknown: true,
  },
  {
    id: 'floor',
    kind: 'integer',
    min: 3,
    max: 40,
    better: 'less',
    unknown: true,
    askedWhen: { question: 'lift', in: ['stairs'] },
  },
] as const satisfies readonly Question[]

export type CarryingTexts = QuestionTexts<typeof carryingQuestions>
