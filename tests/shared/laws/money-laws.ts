import { register } from '@shared/categories/registry'
import { UnusablePrices } from '@shared/price-book/look-up'
import { openPriceBook, type PriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { type Because, sumOf } from '@shared/valuation/line'
import type { Answers } from '@shared/valuation/question'
import fc from 'fast-check'
import { answersTo, completedBy, everyAnswer } from '../../support/completions'
import { freezeDeep } from './freeze-deep'
import { demand, type Law } from './law'
import { type Price, pricesOf, repriced, sampleBook, shares, wholeYuan, withoutEntry } from './price-books'
import { anyTerms, type Subject, valuationOf } from './subject'

const person = ({ category }: Subject) => answersTo(category.questions, { partly: true })
const completion = ({ category }: Subject) =>
  everyAnswer(category.questions).map((answers) => completedBy(category.questions, {}, answers))

/** Whole fen, so small that sums stay exact, and never −0, which reads like 0 and is not. */
const isFen = (amount: number): boolean => Number.isSafeInteger(amount) && !Object.is(amount, -0)

/** What is cut off to reach whole yuan. */
const isCut = (amount: number): boolean => amount < 0 && amount > -100

const addsUp: Law = {
  says: 'lines are whole fen and add up to the offer, which is whole yuan and never negative: only fen are cut off',
  property: (subject) =>
    fc.property(person(subject), anyTerms(subject), (answers, terms) => {
      const { lines, low, high } = subject.registered.quote(answers, terms)
      demand(sumOf(lines) === low, () => ({ low, lines }))
      demand(
        [low, high].every((end) => isFen(end) && end >= 0 && end % 100 === 0),
        () => ({ low, high }),
      )
      const odd = lines.filter(({ kind, amount }) => !isFen(amount) || (kind === 'rounding' && !isCut(amount)))
      demand(odd.length === 0, () => odd)
    }),
}

const basisIsWhole: Law = {
  says: 'the numbers behind a line are whole, and every line and reason is told once',
  property: (subject) =>
    fc.property(completion(subject), anyTerms(subject), (answers, terms) => {
      const { lines, reasons } = valuationOf(subject, answers, terms)
      const basis = lines.flatMap((line) => Object.entries(line.basis ?? {}))
      demand(
        basis.every(([, number]) => Number.isSafeInteger(number)),
        () => basis,
      )
      for (const told of [lines, reasons]) {
        const ids = told.map(({ id }) => id)
        demand(new Set(ids).size === ids.length, () => ids)
      }
    }),
}

/** Prices at which the least that is paid is the same for every size and every storage. */
const withFloorsAt = (fen: number, book: PriceBook): PriceBook =>
  repriced(book, ({ kind, amount }) => (wholeYuan.includes(kind) ? fen : amount))

const neverBelowFloor: Law = {
  says: 'no offer is below the least that the price book pays',
  property: (subject) => {
    const floors = [0, 100, 3_000, 50_000, 700_000].map((fen) => ({ fen, priceBook: withFloorsAt(fen, sampleBook) }))
    return fc.property(completion(subject), fc.constantFrom(...floors), anyTerms(subject), (answers, floor, terms) => {
      const { total } = valuationOf(subject, answers, { ...terms, priceBook: floor.priceBook })
      demand(total >= floor.fen, () => ({ total, floor: floor.fen }))
    })
  },
}

const followsFromAnswers: Law = {
  says: 'a line or a reason that follows from an answer follows from one that was given',
  property: (subject) =>
    fc.property(completion(subject), anyTerms(subject), (answers, terms) => {
      const { lines, reasons } = valuationOf(subject, answers, terms)
      for (const { id, because } of [...lines, ...reasons]) {
        demand(wasGiven(because, answers), () => ({ id, because, answers }))
      }
    }),
}

function wasGiven(because: Because, answers: Answers): boolean {
  if (!('question' in because)) return true
  const given: readonly unknown[] = [answers[because.question] ?? []].flat()
  return because.question in answers && [because.answer].flat().every((answer) => given.includes(answer))
}

const backwards = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(backwards) as Value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, backwards(part)]),
  ) as Value
}

/** Several options may be named in any order. */
const turned = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers)
      .reverse()
      .map(([id, answer]) => [id, typeof answer === 'object' ? [...answer].reverse() : answer]),
  )

const sameBytes: Law = {
  says: 'the same input gives the same bytes, in whatever order it is written',
  property: (subject) => {
    const turnedBook = openPriceBook(backwards(samplePriceBook))
    return fc.property(person(subject), anyTerms(subject), (answers, terms) => {
      const other = terms.priceBook === sampleBook ? { ...terms, priceBook: turnedBook } : terms
      const [one, two] = [
        subject.registered.quote(answers, terms),
        subject.registered.quote(turned(answers), other),
      ].map((quote) => JSON.stringify({ ...quote, ignored: [...quote.ignored].sort() }))
      demand(one === two, () => ({ one, two }))
    })
  },
}

const noMemory: Law = {
  says: 'what was asked before changes nothing, and no input is written to',
  property: (subject) => {
    const { registered, category } = subject
    const terms = anyTerms(subject)
    return fc.property(person(subject), person(subject), terms, terms, (answers, others, one, other) => {
      const given = freezeDeep(answers)
      // Bound anew, and to a copy of the prices, it remembers nothing.
      const fresh = register(category, registered.texts).quote(given, { ...one, priceBook: { ...one.priceBook } })
      registered.quote(given, other)
      registered.quote(freezeDeep(others), one)
      const again = [1, 2].map(() => JSON.stringify(registered.quote(given, one)))
      demand(
        again.every((quote) => quote === JSON.stringify(fresh)),
        () => ({ fresh, again }),
      )
    })
  },
}

/** One price of a kind, or all of them, moved to where an offer may only gain. */
function kinder(book: PriceBook, moved: (price: Price) => boolean, more: number): PriceBook {
  return repriced(book, (price) => {
    const { kind, amount, effect } = price
    if (!moved(price)) return amount
    const step = wholeYuan.includes(kind) ? more * 100 : more
    const to = effect === 'raises' ? amount + step : Math.max(0, amount - step)
    return shares.includes(kind) ? Math.min(10_000, to) : to
  })
}

const kinds = [...new Set(pricesOf(sampleBook).map(({ kind }) => kind))]

const dearer: Law = {
  says: 'a dearer material, a higher floor or base price never lowers an offer, and a lower cost neither',
  share: 1 / 3,
  property: (subject) =>
    fc.property(
      fc.array(completion(subject), { minLength: 4, maxLength: 4 }),
      fc.constantFrom(...kinds),
      fc.option(fc.nat(), { nil: undefined }),
      fc.integer({ min: 1, max: 500_000 }),
      anyTerms(subject),
      (completions, kind, which, more, terms) => {
        const all = pricesOf(terms.priceBook).filter((price) => price.kind === kind)
        const only = which === undefined ? undefined : all[which % all.length]?.path.join()
        const isMoved = (price: Price) => price.kind === kind && (!only || price.path.join() === only)
        const kindly = { ...terms, priceBook: kinder(terms.priceBook, isMoved, more) }
        for (const answers of completions) {
          const [before, after] = [terms, kindly].map((under) => valuationOf(subject, answers, under).total)
          demand(Number(after) >= Number(before), () => ({ kind, only, more, before, after, answers }))
        }
      },
    ),
}

/** The entries of a price book that could be left out, and its document would still be one. */
const removable = [
  /^materials,[^,]+/,
  /^regions,[^,]+,costs,[^,]+/,
  /^sizes,[^,]+,[^,]+,referencePrice/,
  /^sizes,[^,]+,[^,]+/,
  /^subsidies,[^,]+/,
  /^computerParts,[^,]+,amounts,[^,]+/,
  /^phones,basePrices,[^,]+,[^,]+/,
  /^phones,(chipFloors|destruction),[^,]+/,
]

const entriesOf = (book: PriceBook): readonly string[] => {
  const found = pricesOf(book).flatMap(({ path }) => removable.flatMap((entry) => path.join().match(entry)?.[0] ?? []))
  return [...new Set(found)]
}

const entries = entriesOf(sampleBook)

const missingIsTold: Law = {
  says: 'a price that is missing is told beforehand, and none is ever guessed',
  share: 1 / 6,
  property: (subject) => {
    const some = fc.array(completion(subject), { minLength: 30, maxLength: 30 })
    return fc.property(some, fc.constantFrom(...entries), (completions, entry) => {
      const whole = { priceBook: sampleBook, day: '2026-11-22', region: 'national' }
      const terms = { ...whole, priceBook: withoutEntry(sampleBook, entry.split(',')) }
      const faults = subject.registered.priceFaults(terms)
      for (const answers of completions) {
        const made = attempt(() => valuationOf(subject, answers, terms).total)
        const known =
          typeof made === 'string' ? faults.includes(made) : made === valuationOf(subject, answers, whole).total
        demand(known, () => ({ entry, made, faults, answers }))
      }
    })
  },
}

/** An offer, or in words why there is none. */
function attempt(value: () => number): number | string {
  try {
    return value()
  } catch (error) {
    if (error instanceof UnusablePrices) return error.message
    throw error
  }
}

/** Laws 3 and 4, as far as money goes. */
export const moneyLaws: readonly Law[] = [
  addsUp,
  basisIsWhole,
  neverBelowFloor,
  followsFromAnswers,
  sameBytes,
  noMemory,
  dearer,
  missingIsTold,
]
