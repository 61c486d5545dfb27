import type { RegisteredCategory } from '@shared/categories/registry'
import { type Answer, type Answers, askedQuestions } from '@shared/valuation/question'
import { fitAnswers } from '@/services/fit-answers'
import type { SavedQuote } from '@/services/saved-quotes'
import { compareTexts } from './compare'
import { nameAnswer } from './name-answer'
import { wordsOf } from './words-of'

/** What a comparison needs of a quote, of this phone or received. */
export type ComparedQuote = Pick<SavedQuote['quote'], 'category' | 'low' | 'high' | 'answers' | 'lines'>

/** The same question or line of two quotes, side by side, as it is shown. */
export interface Pair<T> {
  id: string
  name: string
  left: T
  right: T
}

export interface Comparison {
  /** Questions answered differently, in the order they are asked. */
  answers: readonly Pair<string>[]
  /** The lines that differ most, in fen; none where one side has no lines. */
  lines: readonly Pair<number>[]
}

const mostLines = 4

/** What two quotes of one category differ in. */
export function compareQuotes(category: RegisteredCategory, left: ComparedQuote, right: ComparedQuote): Comparison {
  return {
    answers: compareAnswers(category, left.answers, right.answers),
    lines: compareLines(category, left, right),
  }
}

function compareAnswers(category: RegisteredCategory, left: Answers, right: Answers): Pair<string>[] {
  const words = wordsOf(category)
  const [ofLeft, ofRight] = [left, right].map((answers) => countedAnswers(category, answers))
  const name = (id: string, answer: Answer | undefined) =>
    answer === undefined ? compareTexts.notAsked : nameAnswer(words, id, answer)
  return category.questions
    .map(({ id }) => ({
      id,
      name: words.questions[id]?.title ?? id,
      left: name(id, ofLeft?.[id]),
      right: name(id, ofRight?.[id]),
    }))
    .filter((pair) => pair.left !== pair.right)
}

/** The answers to questions that are asked today. */
function countedAnswers(category: RegisteredCategory, given: Answers): Record<string, Answer | undefined> {
  const { answers } = fitAnswers(category, given)
  return Object.fromEntries(askedQuestions(category.questions, answers).map(({ id }) => [id, answers[id]]))
}

function compareLines(category: RegisteredCategory, left: ComparedQuote, right: ComparedQuote): Pair<number>[] {
  if (left.lines.length === 0 || right.lines.length === 0) return []
  const names = wordsOf(category).lines
  const amountIn = ({ lines }: ComparedQuote, id: string) =>
    lines.reduce((sum, line) => (line.id === id ? sum + line.amount : sum), 0)
  const ids = [...new Set([...left.lines, ...right.lines].map(({ id }) => id))]
  return ids
    .map((id) => ({ id, name: names[id] ?? id, left: amountIn(left, id), right: amountIn(right, id) }))
    .filter((pair) => pair.left !== pair.right)
    .sort((a, b) => Math.abs(b.left - b.right) - Math.abs(a.left - a.right))
    .slice(0, mostLines)
}
