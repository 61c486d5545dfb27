import type { OracleAnswer, OracleQuestion } from '../oracle/questionnaire'
import { UNKNOWN } from '../oracle/questionnaire'
import { finishedAnswers } from '../oracle/random-answers'
import { openRandomSource, type RandomSource, seedOf } from '../oracle/random-source'
import { days, type Plan, type PlannedQuote } from './plan'
import { refusals } from './refusals'
import { tableEdges } from './table-edges'

export interface PlannedQuotes {
  readonly count: number
  /** The same for the same number, whoever asks. */
  at(number: number): PlannedQuote
}

/** Every table edge, every refusal, and then the seeded answers. */
export function planQuotes(plan: Plan): PlannedQuotes {
  const terms = { priceBook: 0, day: days[0], region: 'national', refused: false }
  const listed = plan.categories.flatMap(({ questions }, category) => [
    ...tableEdges(questions).map((answers) => ({ ...terms, category, answers })),
    ...refusals(category, questions),
  ])
  return {
    count: listed.length + plan.seeded,
    at: (number) => listed[number] ?? seededQuote(plan, number - listed.length),
  }
}

function seededQuote({ categories }: Plan, number: number): PlannedQuote {
  const random = openRandomSource(seedOf('parity', number))
  const category = number % categories.length
  const { questions = [], priceBooks = [] } = categories[category] ?? {}
  const priceBook = random.below(1 + priceBooks.length)
  const regions = Object.keys(priceBooks[priceBook - 1]?.regions ?? { national: true })
  return {
    category,
    answers: seededAnswers(questions, random),
    priceBook,
    day: random.pick(days),
    region: random.pick(regions),
    refused: false,
  }
}

/** One answer in so many is open. Where all are, a phone without JIT takes tens of milliseconds for one quote. */
const openings = [...Array(8).fill(12), ...Array(4).fill(5), 2, 2, 2, 1]

/** Every other person is finished; of the rest some stand at the beginning and some know little. In any order. */
function seededAnswers(questions: readonly OracleQuestion[], random: RandomSource): Record<string, unknown> {
  const finished = Object.entries(finishedAnswers(questions, random))
  const oneIn = random.oneIn(2) ? random.pick(openings) : Number.POSITIVE_INFINITY
  const answers = finished.flatMap(([id, answer]) => {
    if (!random.oneIn(oneIn)) return [[id, answer] as [string, OracleAnswer | undefined]]
    const question = questions.find((one) => one.id === id)
    return question?.unknown && random.oneIn(2) ? [[id, UNKNOWN] as [string, OracleAnswer]] : []
  })
  return Object.fromEntries(random.oneIn(4) ? answers.reverse() : answers)
}
