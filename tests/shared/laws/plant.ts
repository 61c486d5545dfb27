import { type RegisteredCategory, register } from '@shared/categories/registry'
import type { Valuation } from '@shared/valuation/category'
import { sumOf } from '@shared/valuation/line'
import type { Answers, Completed, Question } from '@shared/valuation/question'
import type { AnyCategory, Subject } from './subject'

type Value = AnyCategory['value']
type Answered = Completed<readonly Question[]>

/** The same category, bound to the engine anew: nothing is remembered from before. */
const bound = (subject: Subject, category: AnyCategory): Subject => ({
  ...subject,
  category,
  registered: register(category, subject.registered.texts),
})

/** A subject as it is, bound anew, so that what is planted in the engine counts. */
export const rebound = (subject: Subject): Subject => bound(subject, { ...subject.category })

/** A subject whose category values otherwise. */
export const valuedBy = (subject: Subject, change: (value: Value) => Value): Subject =>
  bound(subject, { ...subject.category, value: change(subject.category.value) })

/** A subject whose valuations are changed once they are made. */
export const revalued = (subject: Subject, change: (valuation: Valuation, answers: Answers) => Valuation): Subject =>
  valuedBy(subject, (value) => (answers, terms) => change(value(answers, terms), answers as Answers))

/** A subject that values other answers than were given. */
export const misread = (subject: Subject, change: (answers: Answers) => Answers): Subject =>
  valuedBy(subject, (value) => (answers, terms) => value(change(answers as Answers) as Answered, terms))

/** A valuation of so many fen more, told in its first line. */
export function raised({ lines, ...valuation }: Valuation, fen: number): Valuation {
  const [first, ...others] = lines
  const all = first ? [{ ...first, amount: first.amount + fen }, ...others] : others
  return { ...valuation, lines: all, total: sumOf(all) }
}

/** A subject with other questions. */
export const asking = (subject: Subject, change: (question: Question) => Question): Subject =>
  bound(subject, { ...subject.category, questions: subject.category.questions.map(change) })

/** A subject which pages and server use by other functions. */
export function using(
  subject: Subject,
  change: (registered: RegisteredCategory) => Partial<RegisteredCategory>,
): Subject {
  const { registered } = rebound(subject)
  return { ...subject, registered: { ...registered, ...change(registered) } }
}
