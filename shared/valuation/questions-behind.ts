import { checkAnswers } from './answers'
import type { Category, PriceBookIdentity, Terms } from './category'
import type { RuleSet } from './dated'
import type { Fen } from './money'
import { type Answers, askedQuestions, type Question } from './question'
import { extreme } from './range'
import { triedAnswers } from './what-if'

/**
 * The questions whose answer changes one line of the guaranteed minimum: the one it follows from first, then the others by how far they move it.
 * Empty where no answer changes it. Where several may be chosen, none and each alone are tried. Throws InvalidAnswers.
 */
export function questionsBehind<
  Questions extends readonly Question[],
  Rules extends RuleSet,
  Book extends PriceBookIdentity,
>(
  category: Category<Questions, Rules, Book>,
  answers: Answers,
  lineId: string,
  terms: Terms<Rules, Book>,
): readonly string[] {
  const lineFor = (given: Answers) => {
    const { counted } = checkAnswers(category.questions, given)
    return extreme(category, counted, terms, 'low').lines.find(({ id }) => id === lineId)
  }
  const line = lineFor(answers)
  if (!line) return []
  const own = 'question' in line.because ? line.because.question : undefined
  const movers = askedQuestions(category.questions, answers)
    .map((question) => ({
      id: question.id,
      moves: moves(question, answers, line.amount, (given) => lineFor(given)?.amount ?? 0),
    }))
    .filter(({ id, moves }) => moves > 0 || id === own)
    .sort((one, other) => Number(other.id === own) - Number(one.id === own) || other.moves - one.moves)
  return movers.map(({ id }) => id)
}

/** How far answering `question` otherwise moves the amount from `present`, in fen. A line that is not there counts as nothing. */
const moves = (question: Question, answers: Answers, present: Fen, amountFor: (given: Answers) => Fen): Fen =>
  Math.max(
    ...triedAnswers(question).map((answer) => Math.abs(amountFor({ ...answers, [question.id]: answer }) - present)),
  )
