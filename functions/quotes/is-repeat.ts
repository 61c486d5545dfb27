import type { RegisteredCategory } from '../../shared/categories/registry'
import { quoteSchema } from '../../shared/contract/quote'
import { NATIONWIDE } from '../../shared/price-book/price-book-schema'
import type { Answer } from '../../shared/valuation/question'
import type { SignedQuote } from '../ports'

interface Order {
  readonly category: RegisteredCategory
  readonly answers: Readonly<Record<string, unknown>>
  readonly region?: string | undefined
}

/**
 * Whether an order is that of an earlier quote: same category, region and answers that counted. Answers to questions
 * that were not asked make no difference, nor does what has changed since: no rules or prices are looked at. What is no
 * answer at all, however deep, counts as not sent.
 */
export function isRepeat({ category, answers, region = NATIONWIDE }: Order, earlier: SignedQuote): boolean {
  const quote = quoteSchema.parse(JSON.parse(earlier.quote))
  if (quote.category !== category.id || quote.region !== region) return false
  // The record has every asked question: with the same answers to these, the same questions are asked again.
  const counted = category.migrate(quote.answers).answers
  const sent = category.migrate(onlyAnswers(answers)).answers
  return Object.entries(counted).every(([id, answer]) => isSame(sent[id], answer))
}

const onlyAnswers = (sent: Readonly<Record<string, unknown>>): Record<string, Answer> =>
  Object.fromEntries(Object.entries(sent).filter((entry): entry is [string, Answer] => isAnswer(entry[1])))

const isAnswer = (sent: unknown): sent is Answer =>
  isText(sent) || typeof sent === 'number' || (Array.isArray(sent) && sent.every(isText))

const isText = (sent: unknown): sent is string => typeof sent === 'string'

/** The options of one answer come in any order. */
function isSame(sent: Answer | undefined, counted: Answer): boolean {
  if (typeof sent !== 'object' || typeof counted !== 'object') return sent === counted
  const inOrder = [...counted].sort()
  return sent.length === counted.length && [...sent].sort().every((option, index) => option === inOrder[index])
}
