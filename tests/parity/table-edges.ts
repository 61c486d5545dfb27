import {
  isAskedUnder,
  type OracleAnswer,
  type OracleAnswers,
  type OracleQuestion,
  settledAnswersTo,
  UNKNOWN,
} from '../oracle/questionnaire'

type Forced = Readonly<Record<string, OracleAnswer>>

/**
 * Finished answers in which one answer after the other takes every value there is: under every way to be asked (so each
 * model with each storage), and once more for each size (so each size at every age).
 */
export function tableEdges(questions: readonly OracleQuestion[]): OracleAnswers[] {
  const forced = questions.flatMap((question) => everyAnswerUnder(question, questions))
  for (const anchor of anchors(questions)) {
    for (const question of questions) forced.push(...fewAnswersUnder(question, questions, anchor))
  }
  const edges = forced.map((answers) => fixedAnswers(questions, answers))
  return [...new Map(edges.map((edge) => [JSON.stringify(edge), edge])).values()]
}

const withUnknown = (question: OracleQuestion, answers: readonly OracleAnswer[]): readonly OracleAnswer[] =>
  question.unknown ? [...answers, UNKNOWN] : answers

function everyAnswerUnder(question: OracleQuestion, questions: readonly OracleQuestion[]): Forced[] {
  const answers = withUnknown(question, settledAnswersTo(question))
  return waysToAsk(question, questions, {}).flatMap((way) => answers.map((one) => ({ ...way, [question.id]: one })))
}

function fewAnswersUnder(question: OracleQuestion, questions: readonly OracleQuestion[], anchor: Forced): Forced[] {
  const [way] = waysToAsk(question, questions, anchor)
  if (!way || anchor[question.id] !== undefined) return []
  const settled = settledAnswersTo(question).filter((one) => typeof one !== 'object' || one.length < 2)
  return withUnknown(question, settled).map((one) => ({ ...way, [question.id]: one }))
}

/** Each option of the unranked questions that no further one follows, with what it takes to be asked: each size. */
function anchors(questions: readonly OracleQuestion[]): Forced[] {
  const unranked = questions.filter((question) => 'options' in question && question.ranked === false)
  return unranked.flatMap((question) => {
    const [way] = waysToAsk(question, questions, {})
    if (!way) return []
    const ends = settledAnswersTo(question).filter(
      (option) => !unranked.some((later) => opens(question, option, later)),
    )
    return ends.map((option) => ({ ...way, [question.id]: option }))
  })
}

const conditionsOf = ({ askedWhen = [] }: OracleQuestion) => ('question' in askedWhen ? [askedWhen] : askedWhen)

const opens = (question: OracleQuestion, option: OracleAnswer, later: OracleQuestion): boolean =>
  conditionsOf(later).some((condition) => condition.question === question.id && condition.in.includes(String(option)))

/** Every choice of earlier answers under which a question is asked, as far as `forced` leaves a choice. */
function waysToAsk(question: OracleQuestion, questions: readonly OracleQuestion[], forced: Forced): Forced[] {
  let ways = [forced]
  for (const condition of conditionsOf(question)) {
    const gate = questions.find(({ id }) => id === condition.question)
    if (!gate) throw new Error(`${question.id} depends on ${condition.question}, which does not exist`)
    ways = ways.flatMap((way) => waysToAsk(gate, questions, way)).flatMap((way) => waysThrough(condition, way))
  }
  return ways
}

function waysThrough(condition: { readonly question: string; readonly in: readonly string[] }, way: Forced): Forced[] {
  const given = way[condition.question]
  if (given === undefined) return condition.in.map((option) => ({ ...way, [condition.question]: option }))
  return condition.in.includes(String(given)) ? [way] : []
}

/** Finished answers with what is forced; everything else takes its first option or least number. */
function fixedAnswers(questions: readonly OracleQuestion[], forced: Forced): OracleAnswers {
  const answers: OracleAnswers = {}
  for (const question of questions) {
    if (isAskedUnder(question, answers)) answers[question.id] = forced[question.id] ?? settledAnswersTo(question)[0]
  }
  return answers
}
