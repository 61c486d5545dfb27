import type { QuoteTerms } from '@shared/categories/registry'
import type { ContentsRange, WeighedRange } from '@shared/valuation/contents-range'
import { type Answers, askedQuestions, UNKNOWN } from '@shared/valuation/question'
import fc from 'fast-check'
import { answersTo, completedBy, everyAnswer, settledAnswers } from '../../support/completions'
import { demand, type Law } from './law'
import { anyTerms, contentsOf, type Subject, valuationOf } from './subject'

const person = ({ category }: Subject) => answersTo(category.questions, { partly: true })
const anything = ({ category }: Subject) => everyAnswer(category.questions)
const completion = ({ category }: Subject) =>
  everyAnswer(category.questions).map((answers) => completedBy(category.questions, {}, answers))

const rangesOf = ({ materials, carbon }: ContentsRange): readonly (WeighedRange & { id: string })[] => [
  ...materials,
  ...(carbon ? [{ id: 'carbon', ...carbon }] : []),
]

const within = (grams: number, range: WeighedRange | undefined): boolean =>
  range !== undefined && range.leastGrams <= grams && grams <= range.mostGrams

const isRange: Law = {
  says: 'every weight is whole grams, the least no more than the most, and has a source',
  property: (subject) =>
    fc.property(person(subject), anyTerms(subject), (answers, terms) => {
      for (const range of rangesOf(subject.registered.contents(answers, terms))) {
        const { leastGrams, mostGrams, sources } = range
        demand(
          [leastGrams, mostGrams].every((grams) => Number.isSafeInteger(grams) && grams >= 0),
          () => range,
        )
        demand(leastGrams <= mostGrams && sources.length > 0, () => range)
      }
    }),
}

const holdsEveryCompletion: Law = {
  says: 'what any completion is made of and saves lies between the least and the most',
  property: (subject) =>
    fc.property(person(subject), anything(subject), anyTerms(subject), (answers, others, terms) => {
      const told = subject.registered.contents(answers, terms)
      const all = completedBy(subject.category.questions, answers, others)
      const { materials, carbon } = contentsOf(subject, all, terms)
      for (const { id, grams } of materials) {
        const range = told.materials.find((material) => material.id === id)
        demand(within(grams, range), () => ({ id, grams, range, all }))
      }
      for (const { grams } of carbon) demand(within(grams, told.carbon), () => ({ grams, carbon: told.carbon, all }))
      const absent = told.materials.filter(({ id }) => !materials.some((material) => material.id === id))
      demand(
        absent.every(({ leastGrams }) => leastGrams === 0),
        () => ({ absent, all }),
      )
    }),
}

const oneMoreAnswer: Law = {
  says: 'one more answer never widens what it is made of and saves',
  property: (subject) =>
    fc.property(person(subject), fc.nat(), fc.nat(), anyTerms(subject), (answers, which, choice, terms) => {
      const open = askedQuestions(subject.category.questions, answers).filter(({ id }) => isOpen(answers, id))
      const question = open[which % Math.max(1, open.length)]
      if (!question) return
      const settled = settledAnswers(question)
      const answer = settled[choice % settled.length]
      const [before, after] = [answers, { ...answers, [question.id]: answer }].map((given) =>
        rangesOf(subject.registered.contents(given as Answers, terms)),
      )
      for (const range of after ?? []) {
        const wider = before?.find(({ id }) => id === range.id)
        const lies = within(range.leastGrams, wider) && within(range.mostGrams, wider)
        demand(lies, () => ({ question: question.id, answer, range, wider }))
      }
    }),
}

const isOpen = (answers: Answers, id: string): boolean => (answers[id] ?? UNKNOWN) === UNKNOWN

/** Grams of each material that an offer by material counts; nothing for an offer by another method. */
function countedGrams(subject: Subject, completion: Answers, terms: QuoteTerms): ReadonlyMap<string, number> {
  const { lines } = valuationOf(subject, completion, terms)
  const materials = lines.filter(({ kind }) => kind === 'material')
  return new Map(materials.map(({ id, basis }) => [id, basis?.grams ?? Number.NaN]))
}

const asTheOffer: Law = {
  says: 'what it is made of is what an offer by material counts, and no more than is there',
  property: (subject) =>
    fc.property(completion(subject), anyTerms(subject), (answers, terms) => {
      const { materials } = contentsOf(subject, answers, terms)
      const counted = countedGrams(subject, answers, terms)
      for (const { id, grams } of counted.size === 0 ? [] : materials) {
        demand(counted.get(id) === grams, () => ({ id, grams, counted: counted.get(id) }))
      }
      const mass = heaviest(subject)
      const sums = [materials.map(({ grams }) => grams), [...counted.values()]].map(sumUp)
      // Each share is rounded to the gram.
      demand(
        sums.every((grams) => grams <= mass + materials.length),
        () => ({ sums, mass }),
      )
    }),
}

const sumUp = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0)

/** Grams of the heaviest device that the rules know; no limit where they know of no mass. */
function heaviest({ category }: Subject): number {
  const rows = category.rules.massGrams ?? []
  const masses = rows.flatMap(({ value }) => Object.values(value as Readonly<Record<string, number>>))
  return masses.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...masses)
}

/** What a device is made of is told truly. */
export const contentsLaws: readonly Law[] = [isRange, holdsEveryCompletion, oneMoreAnswer, asTheOffer]
