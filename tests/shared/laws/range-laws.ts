import { type Answers, askedQuestions, type Question, UNKNOWN } from '@shared/valuation/question'
import fc from 'fast-check'
import { answersTo, completedBy, completionsOf, everyAnswer, settledAnswers } from '../../support/completions'
import { openedAnswers } from '../../support/opened-answers'
import { demand, type Law } from './law'
import { anyTerms, type Subject, valuationOf } from './subject'

/** More would make brute force slow without making it surer. */
const MOST_COMPLETIONS = 2_000

const person = ({ category }: Subject) => answersTo(category.questions, { partly: true })
const finished = ({ category }: Subject) => answersTo(category.questions, { unknown: false })
const anything = ({ category }: Subject) => everyAnswer(category.questions)

/** Hidden questions are answered too, as after a change of mind. */
const undecided = ({ category }: Subject) => everyAnswer(category.questions, { partly: true, unknown: true })

const openOf = ({ category }: Subject, answers: Answers): readonly Question[] =>
  askedQuestions(category.questions, answers).filter(({ id }) => (answers[id] ?? UNKNOWN) === UNKNOWN)

const everyCompletion: Law = {
  says: 'the offer of every completion lies in the range',
  property: (subject) =>
    fc.property(undecided(subject), anything(subject), anyTerms(subject), (answers, others, terms) => {
      const { low, high } = subject.registered.quote(answers, terms)
      const completion = completedBy(subject.category.questions, answers, others)
      const { total } = valuationOf(subject, completion, terms)
      demand(low <= total && total <= high, () => ({ low, high, total, completion }))
    }),
}

const oneMore: Law = {
  says: 'one more answer never widens the range, be it the first or in place of 不知道',
  property: (subject) =>
    fc.property(person(subject), fc.nat(), fc.nat(), anyTerms(subject), (answers, which, choice, terms) => {
      const open = openOf(subject, answers)
      const question = open[which % Math.max(1, open.length)]
      if (!question) return
      const settled = settledAnswers(question)
      const answer = settled[choice % settled.length]
      const before = subject.registered.quote(answers, terms)
      const after = subject.registered.quote({ ...answers, [question.id]: answer }, terms)
      demand(after.low >= before.low && after.high <= before.high, () => ({
        question: question.id,
        answer,
        before,
        after,
      }))
    }),
}

const notKnown: Law = {
  says: '不知道 leaves the range as wide as no answer',
  property: (subject) =>
    fc.property(person(subject), anyTerms(subject), (answers, terms) => {
      const open = openOf(subject, answers).filter(({ unknown }) => unknown)
      const said = { ...answers, ...Object.fromEntries(open.map(({ id }) => [id, UNKNOWN])) }
      const left = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== UNKNOWN))
      const [one, other] = [said, left].map((given) => subject.registered.quote(given, terms))
      demand(one?.low === other?.low && one?.high === other?.high, () => ({ one, other }))
    }),
}

const finishedIsExact: Law = {
  says: 'once all is answered there is one offer, with an outcome and a reason',
  property: (subject) =>
    fc.property(finished(subject), anyTerms(subject), (answers, terms) => {
      const quote = subject.registered.quote(answers, terms)
      const { low, high, offer, missing, outcome, reasons } = quote
      demand(low === high && offer === low && missing.length === 0, () => quote)
      demand(outcome !== 'incomplete' && reasons.length > 0, () => quote)
      demand(valuationOf(subject, quote.answers, terms).total === offer, () => quote)
    }),
}

const unfinishedSaysSo: Law = {
  says: 'what was not answered is named, and there is an offer just where the range is closed',
  property: (subject) =>
    fc.property(person(subject), anyTerms(subject), (answers, terms) => {
      const quote = subject.registered.quote(answers, terms)
      const { low, high, missing, outcome } = quote
      const asked = askedQuestions(subject.category.questions, answers)
      const unanswered = asked.filter(({ id }) => answers[id] === undefined).map(({ id }) => id)
      demand(missing.join() === unanswered.join(), () => ({ missing, unanswered }))
      demand((outcome === 'incomplete') === missing.length > 0, () => quote)
      demand(quote.offer === (low === high ? low : undefined), () => quote)
    }),
}

const bruteForce: Law = {
  says: 'the range is the least and the greatest offer over all completions, by brute force',
  share: 1 / 6,
  property: (subject) => {
    const { questions } = subject.category
    return fc.property(openedAnswers(questions, MOST_COMPLETIONS), anyTerms(subject), (answers, terms) => {
      const { low, high, answers: counted } = subject.registered.quote(answers, terms)
      let least = Number.POSITIVE_INFINITY
      let greatest = Number.NEGATIVE_INFINITY
      for (const completion of completionsOf(questions, counted)) {
        const { total } = valuationOf(subject, completion, terms)
        least = Math.min(least, total)
        greatest = Math.max(greatest, total)
      }
      demand(low === least && high === greatest, () => ({ low, high, least, greatest }))
    })
  },
}

/** Laws 1 and 2: what the range promises. */
export const rangeLaws: readonly Law[] = [
  everyCompletion,
  oneMore,
  notKnown,
  finishedIsExact,
  unfinishedSaysSo,
  bruteForce,
]
