import type { QuoteTerms } from '@shared/categories/registry'
import type { PriceBook } from '@shared/price-book/price-book'
import type { Answers } from '@shared/valuation/question'
import type { SinceThen } from '@shared/valuation/since-then'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersTo } from '../../support/completions'
import { LAW_RUNS } from '../laws/law'
import { repriced, sampleBook } from '../laws/price-books'
import { anyTerms, type Subject, subjects } from '../laws/subject'

const sum = (amounts: readonly { readonly amount: number }[]) => amounts.reduce((all, { amount }) => all + amount, 0)

/** A signed quote, the answers an inspection may have found, the terms of today, and the region of the quote in them. */
function anyCase(subject: Subject) {
  const answers = answersTo(subject.category.questions)
  return fc.tuple(answers, answers, anyTerms(subject), anyTerms(subject)).map(([signed, found, then, today]) => ({
    locked: subject.registered.quote(signed, then),
    found,
    then,
    today: { ...today, region: then.region },
  }))
}

type Case = ReturnType<typeof anyCase> extends fc.Arbitrary<infer One> ? One : never

function since({ registered }: Subject, { locked, then }: Case, answers: Answers, terms: QuoteTerms, book?: PriceBook) {
  const found = registered.sinceThen(locked, answers, terms, book)
  if (!found) throw new Error(`nothing is told of ${locked.category} under ${then.priceBook.id}`)
  return found
}

function law(subject: Subject, holds: (one: Case) => void): void {
  fc.assert(fc.property(anyCase(subject), holds), { numRuns: LAW_RUNS })
}

const causesOf = ({ steps }: SinceThen) => steps.map(({ cause }) => cause)

/** Copper costs more, by so many percent. */
const withCopper = (percent: number): PriceBook => ({
  ...repriced(sampleBook, ({ path, amount }) =>
    path.join('.') === 'materials.copper.fenPerTonne' ? Math.round((amount * (100 + percent)) / 100) : amount,
  ),
  hash: `copper-${percent}`,
})

describe.each(subjects)('what has happened since a quote was signed: $id', (subject) => {
  it('adds up, step by step and line by line, and no step is nothing', () => {
    law(subject, (one) => {
      for (const book of [undefined, one.then.priceBook]) {
        const told = since(subject, one, one.found, one.today, book)
        expect(told.locked).toBe(one.locked.low)
        expect(told.now).toBe(subject.registered.quote(one.found, one.today).low)
        expect(sum(told.steps)).toBe(told.now - told.locked)
        expect(told.steps.filter(({ lines, amount }) => sum(lines) !== amount || amount === 0)).toEqual([])
        expect(told.steps.flatMap(({ lines }) => lines).filter(({ amount }) => amount === 0)).toEqual([])
        expect(['market', 'rules', 'answers'].filter((cause) => causesOf(told).includes(cause as never))).toEqual(
          causesOf(told),
        )
      }
    })
  })

  it('is nothing while nothing has changed, and the locked price is paid', () => {
    law(subject, (one) => {
      const { low } = one.locked
      expect(since(subject, one, one.locked.answers, one.then)).toEqual({ pays: low, locked: low, now: low, steps: [] })
    })
  })

  it('pays the locked price or the better one of today while the answers are the same', () => {
    law(subject, (one) => {
      const told = since(subject, one, one.locked.answers, one.today)
      expect(told.pays).toBe(Math.max(one.locked.low, told.now))
      expect(causesOf(told)).not.toContain('answers')
    })
  })

  it('pays for other answers what they were promised or the better price of today', () => {
    law(subject, (one) => {
      const counted = subject.registered.quote(one.found, one.today).answers
      fc.pre(JSON.stringify(counted) !== JSON.stringify(one.locked.answers))
      const promised = subject.registered.quote(one.found, one.then).low
      const told = since(subject, one, one.found, one.today, one.then.priceBook)
      expect(told.pays).toBe(Math.max(promised, told.now))
      const isAtHand = one.then.priceBook.hash === one.today.priceBook.hash
      expect(since(subject, one, one.found, one.today).pays).toBe(isAtHand ? told.pays : told.now)
    })
  })

  it('is the answers alone under the same prices and rules', () => {
    law(subject, (one) => {
      const told = since(subject, one, one.found, one.then)
      expect(causesOf(told)).toEqual(told.now === told.locked ? [] : ['answers'])
      expect(told.pays).toBe(told.now)
    })
  })

  it('is the market alone when copper has risen, and never to the loss of who sells', () => {
    const rise = fc.integer({ min: 1, max: 100 })
    fc.assert(
      fc.property(answersTo(subject.category.questions), rise, (answers, percent) => {
        const terms = { priceBook: sampleBook, day: '2026-11-21', region: 'national' }
        const locked = subject.registered.quote(answers, terms)
        const dearer = { ...terms, priceBook: withCopper(percent) }
        const told = subject.registered.sinceThen(locked, answers, dearer)
        const rise = subject.registered.quote(answers, dearer).low - locked.low
        expect(told?.steps.map(({ cause, amount }) => [cause, amount])).toEqual(rise === 0 ? [] : [['market', rise]])
        expect(rise).toBeGreaterThanOrEqual(0)
        expect(told?.pays).toBe(locked.low + rise)
      }),
      { numRuns: LAW_RUNS },
    )
  })
})
