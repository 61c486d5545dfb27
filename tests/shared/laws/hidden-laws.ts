import type { QuoteTerms } from '@shared/categories/registry'
import { InvalidAnswers } from '@shared/valuation/answers'
import { type Answers, askedQuestions } from '@shared/valuation/question'
import fc from 'fast-check'
import { answersTo, everyAnswer } from '../../support/completions'
import { demand, type Law } from './law'
import { anyTerms, type Subject } from './subject'
import { withoutWorld } from './without-world'

/** Hidden questions are answered too, as after a change of mind. */
const afterDoubts = ({ category }: Subject) => everyAnswer(category.questions, { partly: true, unknown: true })

const reported: Law = {
  says: 'an answer counts or is reported as ignored, and only those to hidden questions are ignored',
  property: (subject) =>
    fc.property(afterDoubts(subject), anyTerms(subject), (given, terms) => {
      const { answers, ignored, missing } = subject.registered.quote(given, terms)
      const asked = askedQuestions(subject.category.questions, given).map(({ id }) => id)
      const expected = Object.keys(given).filter((id) => !asked.includes(id))
      demand([...ignored].sort().join() === expected.sort().join(), () => ({ ignored, expected }))
      const counted = asked.filter((id) => !missing.includes(id))
      demand(Object.keys(answers).join() === counted.join(), () => ({ answers, counted }))
      const changed = counted.filter((id) => [answers[id]].flat().sort().join() !== [given[id]].flat().sort().join())
      demand(changed.length === 0, () => ({ changed, answers, given }))
    }),
}

const changeNothing: Law = {
  says: 'answers to hidden questions change nothing, whatever they are',
  property: (subject) =>
    fc.property(afterDoubts(subject), afterDoubts(subject), anyTerms(subject), (given, others, terms) => {
      const quote = subject.registered.quote(given, terms)
      const hidden = ([id]: [string, unknown]) => !(id in quote.answers) && !quote.missing.includes(id)
      const elsewhere = Object.fromEntries(Object.entries(others).filter(hidden))
      for (const same of [quote.answers, { ...elsewhere, ...quote.answers }]) {
        const again = { ...subject.registered.quote(same, terms), ignored: quote.ignored }
        demand(JSON.stringify(again) === JSON.stringify(quote), () => ({ quote, again }))
      }
    }),
}

const worldless: Law = {
  says: 'no clock, chance, locale, place or person is asked: the same bytes without any of them',
  property: (subject) =>
    fc.property(answersTo(subject.category.questions, { partly: true }), anyTerms(subject), (answers, terms) => {
      const quoted = (under: QuoteTerms) => JSON.stringify(subject.registered.quote(answers, under))
      const once = quoted(terms)
      demand(withoutWorld(() => quoted(terms)) === once, () => 'another quote without the world')
      const someone = { ...terms, userId: 'u-1', openid: 'o-1', locale: 'en-US' }
      demand(quoted(someone) === once, () => 'another quote for someone')
    }),
}

const noPerson: Law = {
  says: 'who asks is no answer: it is refused, not ignored',
  share: 1 / 6,
  property: (subject) => {
    const who = fc.constantFrom('openid', 'userId', 'phone', 'city', 'toString', 'constructor', '__proto__')
    return fc.property(answersTo(subject.category.questions), who, anyTerms(subject), (answers, id, terms) => {
      const given: Answers = JSON.parse(`{"${id}": "works"}`)
      try {
        subject.registered.quote(
          Object.defineProperties({ ...answers }, Object.getOwnPropertyDescriptors(given)),
          terms,
        )
      } catch (error) {
        if (error instanceof InvalidAnswers && error.fields.some(({ field }) => field === id)) return
        throw error
      }
      demand(false, () => `${id} was taken`)
    })
  },
}

/** Law 5: what is not asked does not count. */
export const hiddenLaws: readonly Law[] = [reported, changeNothing, worldless, noPerson]
