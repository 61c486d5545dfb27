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

/** A question with its options at hand, because answers are checked with every touch. */
interface Checked {
  readonly question: Question
  readonly options: ReadonlySet<unknown>
}

const prepared = new WeakMap<readonly Question[], ReadonlyMap<string, Checked>>()

const prepare = (questions: readonly Question[]): ReadonlyMap<string, Checked> =>
  new Map(questions.map((question) => [question.id, { question, options: optionsOf(question) }]))

const optionsOf = (question: Question): ReadonlySet<unknown> =>
  'options' in question ? new Set(question.options.map(({ id }) => id)) : NO_OPTIONS

const NO_OPTIONS: ReadonlySet<unknown> = new Set()

/** What checking gathers on its way through the questions. */
interface Gathered {
  readonly counted: Record<string, Answer>
  readonly missing: string[]
  readonly ignored: string[]
  readonly problems: FieldProblem[]
}

/** Checks answers against a questionnaire; throws InvalidAnswers with every problem found. */
export function checkAnswers(questions: readonly Question[], given: unknown): CheckedAnswers {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new InvalidAnswers([{ field: '', code: 'wrong_type', detail: 'an object from question id to answer' }])
  }
  const known = remembered(prepared, questions, prepare)
  const gathered: Gathered = { counted: {}, missing: [], ignored: [], problems: [] }
  for (const checked of known.values()) gather(checked, (given as Answers)[checked.question.id], gathered)
  const { counted, missing, ignored, problems } = gathered
  for (const field in given) {
    if (!known.has(field)) problems.push({ field, code: 'unknown_question', detail: 'no such question' })
  }
  if (problems.length > 0) throw new InvalidAnswers(problems.slice(0, MOST_PROBLEMS))
  return { counted, missing, ignored }
}

function gather({ question, options }: Checked, answer: Answer | undefined, gathered: Gathered): void {
  const { id } = question
  const { counted, missing, ignored, problems } = gathered
  const asked = isAsked(question, counted)
  if (answer === undefined) {
    if (asked) missing.push(id)
    return
  }
  const problem = problemOf(question, options, answer)
  if (problem) problems.push(problem)
  else if (!asked) ignored.push(id)
  else counted[id] = typeof answer === 'object' ? [...answer].sort() : answer
}

function problemOf(question: Question, options: ReadonlySet<unknown>, answer: unknown): FieldProblem | undefined {
  const field = question.id
  if (answer === UNKNOWN) {
    return question.unknown ? undefined : { field, code: 'unknown_not_offered', detail: 'this has to be known' }
  }
  switch (question.kind) {
    case 'choice':
      return options.has(answer) ? undefined : unknownOption(field, options)
    case 'choices':
      return choicesProblem(field, options, answer)
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
  if (!isWhole(answer)) {
    return { field, code: 'not_a_whole_number', detail: `a whole number from ${min} to ${max}` }
  }
  if (answer < min || answer > max) return { field, code: 'out_of_bounds', detail: `from ${min} to ${max}` }
  return undefined
}

const isWhole = (answer: unknown): answer is number => Number.isSafeInteger(answer)
