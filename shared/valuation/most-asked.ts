import { type Answer, type Answers, conditionsOf, isAsked, type Question, UNKNOWN } from './question'

/** Whether one option of `id` satisfies each condition on it, as text: options that read alike open the same questions. */
function opens(id: string, option: string, later: readonly Question[]): string {
  const conditions = later.flatMap((question) => conditionsOf(question).filter(({ question: asked }) => asked === id))
  return conditions.map((condition) => (condition.in.includes(option) ? '1' : '0')).join('')
}

/** One answer for each set of later questions that answering `question` can open. */
function tellingAnswers(question: Question, later: readonly Question[]): readonly Answer[] {
  if (question.kind !== 'choice') return [UNKNOWN]
  const telling = new Map(question.options.map(({ id }) => [opens(question.id, id, later), id]))
  return [...telling.values()]
}

/** The most questions that can be asked in all, given the answers so far: answering on never raises it. */
export function mostAsked(questions: readonly Question[], answers: Answers): number {
  const countFrom = (index: number, settled: Answers): number => {
    const question = questions[index]
    if (!question) return 0
    if (!isAsked(question, settled)) return countFrom(index + 1, settled)
    const given = answers[question.id]
    const tried = given === undefined ? tellingAnswers(question, questions.slice(index + 1)) : [given]
    return 1 + Math.max(...tried.map((answer) => countFrom(index + 1, { ...settled, [question.id]: answer })))
  }
  return countFrom(0, {})
}
