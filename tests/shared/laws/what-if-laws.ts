import type { QuoteTerms } from '@shared/categories/registry'
import { type Answer, type Answers, askedQuestions, type Question, UNKNOWN } from '@shared/valuation/question'
import fc from 'fast-check'
import { answersTo, settledAnswers } from '../../support/completions'
import { demand, type Law } from './law'
import { anyTerms, type Subject } from './subject'

/** Mostly answered, as when one asks what would change the price. */
const person = ({ category }: Subject) =>
  fc.oneof(answersTo(category.questions), answersTo(category.questions, { partly: true }))
const anyQuestion = ({ category }: Subject) => fc.constantFrom(...category.questions)

/** One of the questions asked, or undefined where nothing is asked. */
function askedOne({ category }: Subject, answers: Answers, which: number): Question | undefined {
  const asked = askedQuestions(category.questions, answers)
  return asked[which % Math.max(1, asked.length)]
}

/** Of several options the engine weighs each alone, because all sets of them would take too long. */
const weighed = (question: Question): readonly Answer[] =>
  settledAnswers(question).filter((answer) => question.kind !== 'choices' || [answer].flat().length < 2)

const widthOf = ({ registered }: Subject, answers: Answers, terms: QuoteTerms): number => {
  const { low, high } = registered.quote(answers, terms)
  return high - low
}

const without = (answers: Answers, id: string): Answers => {
  const { [id]: _, ...others } = answers
  return others
}

const alternativeIsQuote: Law = {
  says: 'the range under another answer is the quote of that answer, and no option is left out',
  share: 1 / 3,
  property: (subject) =>
    fc.property(person(subject), fc.nat(), anyTerms(subject), (answers, which, terms) => {
      const question = askedOne(subject, answers, which)
      if (!question) return
      const shown = subject.registered.alternatives(answers, question.id, terms)
      for (const { answer, low, high } of shown) {
        const quote = subject.registered.quote({ ...answers, [question.id]: answer }, terms)
        demand(low === quote.low && high === quote.high, () => ({ question: question.id, answer, low, high, quote }))
      }
      const told = shown.map(({ answer }) => [answer].flat().join())
      const expected = 'options' in question ? question.options.map(({ id }) => id) : [question.min, question.max]
      const all = question.unknown ? [...expected, UNKNOWN] : expected
      demand(
        all.every((answer) => told.includes(String(answer))),
        () => ({ told, all }),
      )
    }),
}

const stakeIsTightest: Law = {
  says: 'no answer tightens the range by more than the stake of its question, and the stake is never negative',
  share: 1 / 6,
  property: (subject) =>
    fc.property(person(subject), anyQuestion(subject), fc.nat(), anyTerms(subject), (given, question, which, terms) => {
      const { answers } = subject.registered.quote(without(given, question.id), terms)
      const stake = subject.registered.stake(answers, question.id, terms)
      const settled = weighed(question)
      const answer = settled[which % settled.length] as Answer
      const before = widthOf(subject, answers, terms)
      const after = widthOf(subject, { ...answers, [question.id]: answer }, terms)
      demand(stake >= 0 && stake <= before, () => ({ stake, before }))
      demand(before - after <= stake, () => ({ question: question.id, answer, stake, before, after }))
    }),
}

const mostTellingIsMost: Law = {
  says: 'the most telling question is open and has the highest stake, and there is one while any is open',
  share: 1 / 30,
  property: (subject) =>
    fc.property(person(subject), anyTerms(subject), (answers, terms) => {
      const open = askedQuestions(subject.category.questions, answers)
        .map(({ id }) => id)
        .filter((id) => (answers[id] ?? UNKNOWN) === UNKNOWN)
      const telling = subject.registered.mostTelling(answers, terms)
      const stakes = open.map((id) => subject.registered.stake(answers, id, terms))
      const expected = open[stakes.indexOf(Math.max(...stakes))]
      demand(telling?.question === expected, () => ({ telling, open, stakes }))
      demand(telling === undefined || telling.stake === Math.max(...stakes), () => ({ telling, stakes }))
    }),
}

const behindIsAll: Law = {
  says: 'a question that is not behind a line cannot change it, and one that is can',
  share: 1 / 20,
  property: (subject) =>
    fc.property(person(subject), fc.nat(), fc.nat(), anyTerms(subject), (answers, which, choice, terms) => {
      const { quote, questionsBehind } = subject.registered
      const { lines } = quote(answers, terms)
      const line = lines[which % lines.length]
      if (!line) return
      const behind = questionsBehind(answers, line.id, terms)
      const amountFor = (id: string, answer: unknown) =>
        quote({ ...answers, [id]: answer }, terms).lines.find(({ id }) => id === line.id)?.amount ?? 0
      for (const question of subject.category.questions) {
        if (behind.includes(question.id)) continue
        const settled = weighed(question)
        const answer = settled[choice % settled.length]
        demand(amountFor(question.id, answer) === line.amount, () => ({ line, behind, question: question.id, answer }))
      }
      const own = 'question' in line.because ? line.because.question : undefined
      const idle = behind.filter((id) => id !== own && !canMove(subject, id, (to) => amountFor(id, to) !== line.amount))
      demand(idle.length === 0, () => ({ line, idle }))
      demand(own === undefined || !isAskedOf(subject, answers, own) || behind[0] === own, () => ({ line, behind }))
    }),
}

const isAskedOf = ({ category }: Subject, answers: Answers, id: string): boolean =>
  askedQuestions(category.questions, answers).some((question) => question.id === id)

function canMove({ category }: Subject, id: string, moves: (answer: unknown) => boolean): boolean {
  const question = category.questions.find((one) => one.id === id)
  return question !== undefined && settledAnswers(question).some(moves)
}

const waiting: Law = {
  says: 'waiting begins at the price of today, is the quote of an older one, and never pays',
  appliesTo: ({ category }) => category.ageQuestion !== undefined,
  property: (subject) => {
    const { ageQuestion = '', questions } = subject.category
    return fc.property(person(subject), anyTerms(subject), (answers, terms) => {
      const years = subject.registered.valueOverTime(answers, terms)
      const age = answers[ageQuestion]
      demand(years.length > 0 === (typeof age === 'number'), () => ({ age, years }))
      for (const [index, kept] of years.entries()) {
        const quote = subject.registered.quote({ ...answers, [ageQuestion]: Number(age) + kept.years }, terms)
        const before = years[index - 1] ?? kept
        demand(kept.years === index && kept.low === quote.low && kept.high === quote.high, () => ({ kept, quote }))
        demand(kept.low <= before.low && kept.high <= before.high, () => ({ before, kept }))
      }
      const oldest = questions.find(({ id }) => id === ageQuestion)
      const room = oldest && 'max' in oldest ? oldest.max - Number(age) + 1 : 0
      demand(years.length === 0 || years.length === Math.min(6, room), () => ({ age, years }))
    })
  },
}

const ageless: Law = {
  says: 'what has no age in years says nothing of waiting',
  share: 1 / 12,
  appliesTo: ({ category }) => category.ageQuestion === undefined,
  property: (subject) =>
    fc.property(person(subject), anyTerms(subject), (answers, terms) => {
      const years = subject.registered.valueOverTime(answers, terms)
      demand(years.length === 0, () => years)
    }),
}

/** What the pages tell beside the price holds too. */
export const whatIfLaws: readonly Law[] = [
  alternativeIsQuote,
  stakeIsTightest,
  mostTellingIsMost,
  behindIsAll,
  waiting,
  ageless,
]
