import { categories } from '@shared/categories'
import type { RegisteredCategory } from '@shared/categories/registry'
import { type Answer, type Answers, isAsked, type Question } from '@shared/valuation/question'
import type { Example } from './golden-cases'

const COUNT = 1_000
const SEED = 20_260_115

/** From 0 up to 1. */
type Chance = () => number

/** The same 1,000 finished questionnaires every time, a fair share for every category. */
export function referenceQuotes(day: string): Example[] {
  const chance = seededChance(SEED)
  return Array.from({ length: COUNT }, (_, index) => categories[index % categories.length])
    .filter((category): category is RegisteredCategory => category !== undefined)
    .map((category) => ({ category, set: 'reference', answers: finished(category.questions, chance), day }))
}

function finished(questions: readonly Question[], chance: Chance): Answers {
  const answers: Record<string, Answer> = {}
  for (const question of questions) {
    if (isAsked(question, answers)) answers[question.id] = answerTo(question, chance)
  }
  return answers
}

/** As people's things are: good rather than bad, young rather than old, any type and size. */
function answerTo(question: Question, chance: Chance): Answer {
  switch (question.kind) {
    case 'choice':
      return chosen(
        question.options.map(({ id }) => id),
        question.ranked,
        chance,
      )
    case 'choices':
      return question.options.flatMap(({ id }) => (chance() < 1 / 8 ? [id] : []))
    default:
      return question.min + Math.floor((question.max + 1 - question.min) * chance() ** 2)
  }
}

function chosen(options: readonly string[], ranked: boolean, chance: Chance): string {
  const at = Math.floor(options.length * (ranked ? chance() ** 3 : chance()))
  const option = options[at]
  if (option === undefined) throw new RangeError('a question without options')
  return option
}

/** Mulberry32: the same numbers from the same seed on every machine. */
function seededChance(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
