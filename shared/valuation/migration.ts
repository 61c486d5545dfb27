import { type Answer, type Answers, UNKNOWN } from './question'

/**
 * A question that was renamed (`to`), or given up (no `to`), or whose options were: old option → new one, or `unknown`.
 * Old drafts, links and signed quotes are read through these.
 */
export interface Migration {
  readonly question: string
  readonly to?: string
  readonly options?: Readonly<Record<string, Answer>>
}

/** Answers under the ids of today; `dropped` names the questions that exist no more. */
export interface Migrated {
  readonly answers: Answers
  readonly dropped: readonly string[]
}

/** Reads answers to an older questionnaire, in the order of the migrations. An answer already given under the new id wins, and the other is dropped. */
export function migrate(migrations: readonly Migration[], given: Answers): Migrated {
  const answers: Record<string, Answer> = { ...given }
  const dropped: string[] = []
  for (const { question, to, options = {} } of migrations) {
    const answer = answers[question]
    if (answer === undefined) continue
    delete answers[question]
    if (to === undefined || answers[to] !== undefined) dropped.push(question)
    else answers[to] = renamed(answer, options)
  }
  return { answers, dropped }
}

/** What is no answer at all is left as it is, for checkAnswers to refuse. */
function renamed(answer: Answer, options: Readonly<Record<string, Answer>>): Answer {
  if (typeof answer === 'string') return options[answer] ?? answer
  if (!Array.isArray(answer)) return answer
  const all = answer.flatMap((option) => options[option] ?? option)
  return all.includes(UNKNOWN) ? UNKNOWN : [...new Set(all)].map(String)
}
