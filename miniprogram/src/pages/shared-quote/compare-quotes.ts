import type { RegisteredCategory } from '@shared/categories/registry'
import { type Answer, type Answers, askedQuestions } from '@shared/valuation/question'
import { fitAnswers } from '@/services/fit-answers'
import { nameAnswer } from '@/texts/name-answer'
import { sharedQuoteTexts } from '@/texts/shared-quote'
import { wordsOf } from '@/texts/words-of'
import type { SignedQuote } from './check-quote'

type Quote = Pick<SignedQuote['quote'], 'low' | 'high' | 'answers' | 'lines'>

/** The same question or line of two quotes, side by side, as it is shown. */
export interface Pair<T> {
  id: string
  name: string
  theirs: T
  mine: T
}

export interface Comparison {
  /** Questions answered differently, in the order they are asked. */
  answers: readonly Pair<string>[]
  /** The lines that differ most, in fen; none where one side has no lines. */
  lines: readonly Pair<number>[]
}

const mostLines = 4

/** What two quotes of one category differ in. */
export function compareQuotes(category: RegisteredCategory, theirs: Quote, mine: Quote): Comparison {
  return {
    answers: compareAnswers(category, theirs.answers, mine.answers),
    lines: compareLines(category, theirs, mine),
  }
}

function compareAnswers(category: RegisteredCategory, theirs: Answers, mine: Answers): Pair<string>[] {
  const [left, right] = [theirs, mine].map((answers) => countedAnswers(category, answers))
  const name = (id: string, answer: Answer | undefined) =>
    answer === undefined ? sharedQuoteTexts.compare.notAsked : nameAnswer(wordsOf(category), id, answer)
  return category.questions
    .map(({ id }) => ({
      id,
      name: wordsOf(category).questions[id]?.title ?? id,
      theirs: name(id, left?.[id]),
      mine: name(id, right?.[id]),
    }))
    .filter((pair) => pair.theirs !== pair.mine)
}

/** The answers to questions that are asked today. */
function countedAnswers(category: RegisteredCategory, given: Answers): Record<string, Answer | undefined> {
  const { answers } = fitAnswers(category, given)
  return Object.fromEntries(askedQuestions(category.questions, answers).map(({ id }) => [id, answers[id]]))
}

function compareLines({ texts }: RegisteredCategory, theirs: Quote, mine: Quote): Pair<number>[] {
  if (theirs.lines.length === 0 || mine.lines.length === 0) return []
  const amountIn = ({ lines }: Quote, id: string) =>
    lines.reduce((sum, line) => (line.id === id ? sum + line.amount : sum), 0)
  const ids = [...new Set([...theirs.lines, ...mine.lines].map(({ id }) => id))]
  return ids
    .map((id) => ({ id, name: texts.lines[id] ?? id, theirs: amountIn(theirs, id), mine: amountIn(mine, id) }))
    .filter((pair) => pair.theirs !== pair.mine)
    .sort((a, b) => Math.abs(b.theirs - b.mine) - Math.abs(a.theirs - a.mine))
    .slice(0, mostLines)
}
