import { type Answer, type Question, UNKNOWN } from '@shared/valuation/question'

/** Every answer that could ever be given, by category and question: options, several as a list of one, both ends of numbers. */
export type ReleasedIds = Readonly<Record<string, Readonly<Record<string, readonly Answer[]>>>>

interface Questionnaire {
  readonly id: string
  readonly questions: readonly Question[]
}

/** The answers that a question takes today. */
export function answersOf(question: Question): readonly Answer[] {
  const unknown = question.unknown ? [UNKNOWN] : []
  switch (question.kind) {
    case 'choice':
      return [...question.options.map(({ id }) => id), ...unknown]
    case 'choices':
      return [...question.options.map(({ id }) => [id]), ...unknown]
    default:
      return [question.min, question.max, ...unknown]
  }
}

/** What was released before, and after it what is new. Nothing is ever taken away. */
export function addIds(released: ReleasedIds, questionnaires: readonly Questionnaire[]): ReleasedIds {
  const ids: Record<string, Record<string, readonly Answer[]>> = {}
  for (const [category, questions] of Object.entries(released)) ids[category] = { ...questions }
  for (const { id, questions } of questionnaires) {
    ids[id] ??= {}
    const ofCategory = ids[id]
    for (const question of questions)
      ofCategory[question.id] = merged(ofCategory[question.id] ?? [], answersOf(question))
  }
  return ids
}

function merged(before: readonly Answer[], now: readonly Answer[]): readonly Answer[] {
  const known = before.map((answer) => JSON.stringify(answer))
  return [...before, ...now.filter((answer) => !known.includes(JSON.stringify(answer)))]
}
