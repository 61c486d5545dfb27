import type { QuoteTerms } from '@shared/categories/registry'
import type { Answer, Answers, ChoicesQuestion, Question } from '@shared/valuation/question'
import fc from 'fast-check'
import { answersTo, completedBy, everyAnswer, settledAnswers } from '../../support/completions'
import { demand, type Law } from './law'
import { anyTerms, type Subject, valuationOf } from './subject'

const anything = ({ category }: Subject) => everyAnswer(category.questions)

/** Answers to a question that the category says have an order, from best to worst. */
function fromBest(question: Question): readonly Answer[] {
  const settled = settledAnswers(question)
  return 'better' in question && question.better === 'more' ? [...settled].reverse() : settled
}

const isRanked = (question: Question): boolean =>
  question.kind === 'choice' ? question.ranked : question.kind !== 'choices'
const ranked = ({ category }: Subject) => category.questions.filter(isRanked)
const severals = ({ category }: Subject) =>
  category.questions.filter((question): question is ChoicesQuestion => question.kind === 'choices')

/** The offer once everything is answered, whatever these answers open. */
const offerFor = (subject: Subject, everything: Answers, terms: QuoteTerms): number =>
  valuationOf(subject, completedBy(subject.category.questions, {}, everything), terms).total

const older: Law = {
  says: 'an older one is never dearer',
  appliesTo: ({ category }) => category.ageQuestion !== undefined,
  property: (subject) => {
    const { ageQuestion = '', questions } = subject.category
    const question = questions.find(({ id }) => id === ageQuestion)
    const ages = question ? settledAnswers(question).map(Number) : []
    const age = fc.constantFrom(...ages)
    return fc.property(anything(subject), age, age, anyTerms(subject), (answers, one, other, terms) => {
      const at = (years: number) => offerFor(subject, { ...answers, [ageQuestion]: years }, terms)
      const [young, old] = [at(Math.min(one, other)), at(Math.max(one, other))]
      demand(old <= young, () => ({ one, other, young, old }))
    })
  },
}

const worse: Law = {
  says: 'a worse answer to a ranked question is never dearer',
  appliesTo: (subject) => ranked(subject).length > 0,
  property: (subject) =>
    fc.property(
      anything(subject),
      fc.constantFrom(...ranked(subject)),
      anyTerms(subject),
      (answers, question, terms) => {
        const offers = fromBest(question).map((answer) =>
          offerFor(subject, { ...answers, [question.id]: answer }, terms),
        )
        const inOrder = offers.every((offer, index) => offer <= (offers[index - 1] ?? offer))
        demand(inOrder, () => ({ question: question.id, offers }))
      },
    ),
}

const worseEnds: Law = {
  says: 'a worse answer never raises either end of a range',
  appliesTo: (subject) => ranked(subject).length > 0,
  property: (subject) => {
    const person = answersTo(subject.category.questions, { partly: true })
    const question = fc.constantFrom(...ranked(subject))
    return fc.property(person, question, fc.nat(), anyTerms(subject), (answers, question, which, terms) => {
      const settled = fromBest(question)
      const at = which % Math.max(1, settled.length - 1)
      const [better, worse] = settled
        .slice(at, at + 2)
        .map((answer) => subject.registered.quote({ ...answers, [question.id]: answer }, terms))
      if (!better || !worse) return
      demand(worse.low <= better.low && worse.high <= better.high, () => ({ question: question.id, better, worse }))
    })
  },
}

const oneMoreTrouble: Law = {
  says: 'each of several options that may be chosen together only lowers the offer',
  appliesTo: (subject) => severals(subject).length > 0,
  property: (subject) => {
    const question = fc.constantFrom(...severals(subject))
    return fc.property(anything(subject), question, fc.nat(), anyTerms(subject), (answers, question, which, terms) => {
      const chosen = [answers[question.id] ?? []].flat().map(String)
      const { id: more } = question.options[which % question.options.length] ?? { id: '' }
      const without = chosen.filter((option) => option !== more)
      const before = offerFor(subject, { ...answers, [question.id]: without }, terms)
      const after = offerFor(subject, { ...answers, [question.id]: [...without, more] }, terms)
      demand(after <= before, () => ({ question: question.id, more, before, after }))
    })
  },
}

/** Law 3, as far as answers go: what is worse is never dearer. */
export const orderLaws: readonly Law[] = [older, worse, worseEnds, oneMoreTrouble]
