import { checkAnswers, InvalidAnswers } from '@shared/valuation/answers'
import { type Migration, migrate } from '@shared/valuation/migration'
import type { Answers, Question } from '@shared/valuation/question'
import { answersOf, type ReleasedIds } from '../../../scripts/release-ids/add-ids'

interface Questionnaire {
  readonly questions: readonly Question[]
  readonly migrations: readonly Migration[]
}

type Released = ReleasedIds[string]

/** Answers that were once possible and can no longer be read: neither taken, nor translated, nor reported as given up. */
export const lostAnswers = ({ questions, migrations }: Questionnaire, released: Released): readonly string[] =>
  Object.entries(released).flatMap(([question, answers]) =>
    answers
      .filter((answer) => !isReadable(questions, migrations, { [question]: answer }))
      .map((answer) => `${question}: ${answer}`),
  )

function isReadable(questions: readonly Question[], migrations: readonly Migration[], given: Answers): boolean {
  const { answers, dropped } = migrate(migrations, given)
  try {
    const { counted, ignored } = checkAnswers(questions, answers)
    return [...Object.keys(counted), ...ignored, ...dropped].length === 1
  } catch (error) {
    if (error instanceof InvalidAnswers) return false
    throw error
  }
}

/** Answers that are possible today and that the list of what was released does not have. */
export const unreleasedAnswers = ({ questions }: Questionnaire, released: Released): readonly string[] =>
  questions.flatMap((question) => {
    const known = (released[question.id] ?? []).map((answer) => JSON.stringify(answer))
    return answersOf(question)
      .filter((answer) => !known.includes(JSON.stringify(answer)))
      .map((answer) => `${question.id}: ${answer}`)
  })
