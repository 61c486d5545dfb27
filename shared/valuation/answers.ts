import { type Answer, type Answers, askedQuestions, type Question, UNKNOWN } from './question'

export type FieldCode =
  | 'unknown_question'
  | 'unknown_option'
  | 'unknown_not_offered'
  | 'not_a_whole_number'
  | 'out_of_bounds'
  | 'wrong_type'
  | 'not_answered'

/** Nobody reads more; a flood of wrong answers is not answered with a flood. */
const MOST_PROBLEMS = 50

/** One thing wrong with one answer; `detail` names what would be right. */
export interface FieldProblem {
  readonly field: string
  readonly code: FieldCode
  readonly detail: string
}

/** Answers that cannot be valued. `fields` lists everything wrong, up to fifty. */
export class InvalidAnswers extends Error {
  constructor(readonly fields: readonly FieldProblem[]) {
    super(fields.map(({ field, code, detail }) => `${field}: ${code} (${detail})`).join('; '))
  }
}

/** Checked answers: `counted` belong to asked questions, `ignored` names those given to hidden ones. */
export interface CheckedAnswers {
  readonly counted: Answers
  readonly ignored: readonly string[]
  readonly missing: readonly string[]
}

/** Checks answers against a questionnaire; throws InvalidAnswers with every problem found. */
export function checkAnswers(questions: readonly Question[], given: unknown): CheckedAnswers {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new InvalidAnswers([{ field: '', code: 'wrong_type', detail: 'an object from question id to answer' }])
  }
  const byId = new Map(questions.map((question) => [question.id, question]))
  const problems = Object.entries(given).flatMap(([id, answer]) => {
    const question = byId.get(id)
    if (!question) return [{ field: id, code: 'unknown_question' as const, detail: 'no such question' }]
    return problemOf(question, answer) ?? []
  })
  if (problems.length > 0) throw new InvalidAnswers(problems.slice(0, MOST_PROBLEMS))
  return split(questions, given as Answers)
}

function split(questions: readonly Question[], given: Answers): CheckedAnswers {
  const asked = askedQuestions(questions, given)
  const counted: Record<string, Answer> = {}
  const missing: string[] = []
  for (const { id } of asked) {
    const answer = given[id]
    if (answer === undefined) missing.push(id)
    else counted[id] = Array.isArray(answer) ? [...answer].sort() : answer
  }
  return { counted, missing, ignored: Object.keys(given).filter((id) => !asked.some((question) => question.id === id)) }
}

function problemOf(question: Question, answer: unknown): FieldProblem | undefined {
  const field = question.id
  if (answer === UNKNOWN) {
    return question.unknown ? undefined : { field, code: 'unknown_not_offered', detail: 'this has to be known' }
  }
  switch (question.kind) {
    case 'choice':
      return optionProblem(field, question.options, [answer])
    case 'choices':
      if (!Array.isArray(answer)) return { field, code: 'wrong_type', detail: 'a list of options' }
      return optionProblem(field, question.options, answer)
    default:
      return numberProblem(field, question.min, question.max, answer)
  }
}

function optionProblem(
  field: string,
  options: readonly { id: string }[],
  chosen: readonly unknown[],
): FieldProblem | undefined {
  const known = options.map((option) => option.id)
  if (chosen.every((option) => known.includes(option as string))) {
    if (new Set(chosen).size === chosen.length) return undefined
    return { field, code: 'wrong_type', detail: 'each option once' }
  }
  return { field, code: 'unknown_option', detail: `one of ${known.join(', ')}` }
}

function numberProblem(field: string, min: number, max: number, answer: unknown): FieldProblem | undefined {
  if (typeof answer !== 'number' || !Number.isSafeInteger(answer)) {
    return { field, code: 'not_a_whole_number', detail: `a whole number from ${min} to ${max}` }
  }
  if (answer < min || answer > max) return { field, code: 'out_of_bounds', detail: `from ${min} to ${max}` }
  return undefined
}
