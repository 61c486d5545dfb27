import { checkAnswers } from './answers'
import type { Category, PriceBookIdentity, Terms } from './category'
import type { RuleSet } from './dated'
import type { Fen } from './money'
import { type Answer, type Answers, type Question, UNKNOWN } from './question'
import { extremes } from './range'

/** The offer if one question were answered otherwise. */
export interface Alternative {
  readonly answer: Answer
  readonly low: Fen
  readonly high: Fen
}

/** Number questions up to this wide are tried through; wider ones at their two ends only. */
const MOST_NUMBERS = 60

/** The settled answers worth trying for a question. */
export function triedAnswers(question: Question): readonly Answer[] {
  switch (question.kind) {
    case 'choice':
      return question.options.map((option) => option.id)
    case 'choices':
      return [[], ...question.options.map((option) => [option.id])]
    default:
      return triedNumbers(question.min, question.max)
  }
}

const triedNumbers = (min: number, max: number): readonly number[] =>
  max - min > MOST_NUMBERS ? [min, max] : Array.from({ length: max - min + 1 }, (_, index) => min + index)

/** The range of answers as given: those to hidden questions do not count. */
export function rangeOf<Questions extends readonly Question[], Rules extends RuleSet, Book extends PriceBookIdentity>(
  category: Category<Questions, Rules, Book>,
  given: Answers,
  terms: Terms<Rules, Book>,
): { readonly low: Fen; readonly high: Fen } {
  const { counted, missing } = checkAnswers(category.questions, given)
  const { least, greatest } = extremes(category, counted, missing.length > 0, terms)
  return { low: least.total, high: greatest.total }
}

/** The range under each other answer to `questionId`, all other answers kept. Throws InvalidAnswers. */
export function alternatives<
  Questions extends readonly Question[],
  Rules extends RuleSet,
  Book extends PriceBookIdentity,
>(
  category: Category<Questions, Rules, Book>,
  answers: Answers,
  questionId: string,
  terms: Terms<Rules, Book>,
): readonly Alternative[] {
  const question = category.questions.find(({ id }) => id === questionId)
  if (!question) return []
  const tried = question.unknown ? [...triedAnswers(question), UNKNOWN] : triedAnswers(question)
  return tried.map((answer) => ({ answer, ...rangeOf(category, { ...answers, [questionId]: answer }, terms) }))
}

/**
 * The most fen by which one answer to `questionId` can tighten the range, other answers kept. Throws InvalidAnswers.
 * Where several may be chosen, none, each alone and all together are tried.
 */
export function stake<Questions extends readonly Question[], Rules extends RuleSet, Book extends PriceBookIdentity>(
  category: Category<Questions, Rules, Book>,
  answers: Answers,
  questionId: string,
  terms: Terms<Rules, Book>,
): Fen {
  const { [questionId]: _, ...others } = answers
  const question = category.questions.find(({ id }) => id === questionId)
  if (!question) return 0
  const width = (given: Answers): Fen => {
    const { low, high } = rangeOf(category, given, terms)
    return high - low
  }
  const all = question.kind === 'choices' ? [question.options.map((option) => option.id)] : []
  const tightest = [...triedAnswers(question), ...all].map((answer) => width({ ...others, [questionId]: answer }))
  return width(others) - Math.min(...tightest)
}

/** An open question and the most fen by which its answer can tighten the range. */
export interface Telling {
  readonly question: string
  readonly stake: Fen
}

/** The open question that can still move the price most; undefined when none is open. The first one where several are alike. Throws InvalidAnswers. */
export function mostTelling<
  Questions extends readonly Question[],
  Rules extends RuleSet,
  Book extends PriceBookIdentity,
>(category: Category<Questions, Rules, Book>, answers: Answers, terms: Terms<Rules, Book>): Telling | undefined {
  const { counted, missing } = checkAnswers(category.questions, answers)
  const open = category.questions.filter(({ id }) => missing.includes(id) || counted[id] === UNKNOWN)
  const stakes = open.map(({ id }) => ({ question: id, stake: stake(category, answers, id, terms) }))
  return stakes.reduce<Telling | undefined>((most, one) => (most && most.stake >= one.stake ? most : one), undefined)
}
