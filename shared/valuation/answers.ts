import { type Answer, type Answers, isAsked, type Question, UNKNOWN } from './question'
import { remembered } from './remember'

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

interface QuestionIndex {
  readonly byId: ReadonlyMap<string, Question>
  readonly options: ReadonlyMap<string, ReadonlySet<unknown>>
}

const indexes = new WeakMap<readonly Question[], QuestionIndex>()

const indexOf = (questions: readonly Question[]): QuestionIndex =>
  remembered(indexes, questions, () => ({
    byId: new Map(questions.map((question) => [question.id, question])),
    options: new Map(questions.map((question) => [question.id, optionIds(question)])),
  }))

const optionIds = (question: Question): ReadonlySet<unknown> =>
  new Set('options' in question ? question.options.map(({ id }) => id) : [])

/** Checks answers against a questionnaire; throws InvalidAnswers with every problem found. */
export function checkAnswers(questions: readonly Question[], given: unknown): CheckedAnswers {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new InvalidAnswers([{ field: '', code: 'wrong_type', detail: 'an object from question id to answer' }])
  }
  const index = indexOf(questions)
  const problems: FieldProblem[] = []
  const ids = Object.keys(given)
  for (const id of ids) {
    const problem = problemOf(id, (given as Answers)[id], index)
    if (problem && problems.length < MOST_PROBLEMS) problems.push(problem)
  }
  if (problems.length > 0) throw new InvalidAnswers(problems)
  return split(questions, given as Answers, ids)
}

function split(questions: readonly Question[], given: Answers, ids: readonly string[]): CheckedAnswers {
  const counted: Record<string, Answer> = {}
  const missing: string[] = []
  let answered = 0
  for (const question of questions) {
    if (!isAsked(question, counted)) continue
    const answer = given[question.id]
    if (answer === undefined) missing.push(question.id)
    else {
      counted[question.id] = typeof answer === 'object' ? [...answer].sort() : answer
      answered++
    }
  }
  return { counted, missing, ignored: answered === ids.length ? [] : ids.filter((id) => counted[id] === undefined) }
}

function problemOf(field: string, answer: unknown, { byId, options }: QuestionIndex): FieldProblem | undefined {
  const question = byId.get(field)
  if (!question) return { field, code: 'unknown_question', detail: 'no such question' }
  if (answer === UNKNOWN) {
    return question.unknown ? undefined : { field, code: 'unknown_not_offered', detail: 'this has to be known' }
  }
  const known = options.get(field) as ReadonlySet<unknown>
  switch (question.kind) {
    case 'choice':
      return known.has(answer) ? undefined : unknownOption(field, known)
    case 'choices':
      return choicesProblem(field, known, answer)
    default:
      return numberProblem(field, question.min, question.max, answer)
  }
}

const unknownOption = (field: string, known: ReadonlySet<unknown>): FieldProblem => ({
  field,
  code: 'unknown_option',
  detail: `one of ${[...known].join(', ')}`,
})

function choicesProblem(field: string, known: ReadonlySet<unknown>, answer: unknown): FieldProblem | undefined {
  if (!Array.isArray(answer)) return { field, code: 'wrong_type', detail: 'a list of options' }
  if (!answer.every((option) => known.has(option))) return unknownOption(field, known)
  if (new Set(answer).size === answer.length) return undefined
  return { field, code: 'wrong_type', detail: 'each option once' }
}

function numberProblem(field: string, min: number, max: number, answer: unknown): FieldProblem | undefined {
  if (typeof answer !== 'number' || !Number.isSafeInteger(answer)) {
    return { field, code: 'not_a_whole_number', detail: `a whole number from ${min} to ${max}` }
  }
  if (answer < min || answer > max) return { field, code: 'out_of_bounds', detail: `from ${min} to ${max}` }
  return undefined
}
