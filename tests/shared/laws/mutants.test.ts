import { floorLines, type ScrapValue, scrapValue } from '@shared/valuation/cost-analysis'
import { sumOf } from '@shared/valuation/line'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { contentsLaws } from './contents-laws'
import { engineLaws } from './engine-laws'
import { hiddenLaws } from './hidden-laws'
import { isBroken, type Law } from './law'
import { moneyLaws } from './money-laws'
import { mutants } from './mutants'
import { orderLaws } from './order-laws'
import { rebound } from './plant'
import { rangeLaws } from './range-laws'
import { type Subject, subjects } from './subject'
import { whatIfLaws } from './what-if-laws'

/** Enough for every error to be noticed, wherever it makes a difference. */
const RUNS = 300

const laws = [...rangeLaws, ...orderLaws, ...moneyLaws, ...hiddenLaws, ...whatIfLaws, ...contentsLaws]

/** The law whose sentence has these words. */
function lawOn<About>(book: readonly Law<About>[], words: string): Law<About> {
  const [law, ...others] = book.filter(({ says }) => says.includes(words))
  if (!law || others.length > 0) throw new Error(`${others.length + (law ? 1 : 0)} laws say: ${words}`)
  return law
}

const saysOf = (law: Law, subject: Subject): boolean => law.appliesTo?.(subject) ?? true

describe('an error planted in the core breaks the law against it', () => {
  for (const { error, laws: broken, plant, appliesTo } of mutants) {
    const said = subjects.filter((subject) => appliesTo?.(subject) ?? true)
    for (const law of broken.map((words) => lawOn(laws, words))) {
      it(`${error} ⇒ not: ${law.says}`, () => {
        const about = said.filter((subject) => saysOf(law, subject))
        expect(about.length).toBeGreaterThan(0)
        const missed = about.filter((subject) => !isBroken(law, plant(subject), RUNS))
        expect(missed.map(({ id }) => id)).toEqual([])
      })
    }
  }

  it('and there is one for each law', () => {
    const covered = mutants.flatMap((mutant) => mutant.laws.map((words) => lawOn(laws, words).says))
    expect(laws.map(({ says }) => says).filter((says) => !covered.includes(says))).toEqual([])
  })
})

type Scale = (amount: number, numerator: number, denominator: number) => number

/** What stands in the place of a function of the engine, while it stands there. */
const planted = vi.hoisted((): { scale?: Scale; cut?: (fen: number) => number; isFloorless?: boolean } => ({}))

vi.mock(import('@shared/valuation/money'), async (original) => {
  const real = await original()
  return {
    ...real,
    scale: (...numbers) => (planted.scale ?? real.scale)(...numbers),
    belowWholeYuan: (fen) => (planted.cut ?? real.belowWholeYuan)(fen),
  }
})

vi.mock(import('@shared/valuation/cost-analysis'), async (original) => {
  const real = await original()
  return {
    ...real,
    floorLines: (...asked) => (planted.isFloorless ? [] : real.floorLines(...asked)),
    scrapValue: (input) => (planted.isFloorless ? withoutFloor(real.scrapValue(input)) : real.scrapValue(input)),
  }
})

function withoutFloor({ lines, ...value }: ScrapValue): ScrapValue {
  const others = lines.filter(({ kind }) => kind !== 'floor')
  return { ...value, lines: others, worth: sumOf(others) }
}

afterEach(() => {
  for (const name of Object.keys(planted)) delete planted[name as keyof typeof planted]
})

const rounding: readonly (readonly [error: string, scale: Scale, laws: readonly string[]])[] = [
  ['yuan in floating point', (a, n, d) => Math.round((a / 100) * (n / d) * 100), ['half to even']],
  ['Math.round', (a, n, d) => Math.round((a * n) / d), ['half to even', 'refused']],
  ['half upwards', (a, n, d) => Math.floor((2 * a * n + d) / (2 * d)), ['half to even']],
  ['half away from nothing', (a, n, d) => Math.sign(a) * Math.round((Math.abs(a) * n) / d), ['half to even']],
  ['always up', (a, n, d) => Math.ceil((a * n) / d), ['half to even']],
  ['always down', (a, n, d) => Math.floor((a * n) / d), ['half to even']],
  ['towards nothing', (a, n, d) => Math.trunc((a * n) / d), ['half to even']],
  ['to odd numbers', (a, n, d) => 2 * Math.floor((a * n) / d / 2) + 1, ['half to even']],
  ['now up, now down', (a, n, d) => Math.floor((a * n) / d) + (a % 2 === 0 ? 1 : -1), ['keeps order']],
]

describe('an error planted in the arithmetic breaks the law against it', () => {
  for (const [error, scale, broken] of rounding) {
    for (const law of broken.map((words) => lawOn(engineLaws, words))) {
      it(`rounding ${error} ⇒ not: ${law.says}`, () => {
        planted.scale = scale
        expect(isBroken(law, undefined, 5_000)).toBe(true)
      })
    }
  }

  it('and there is one for each law', () => {
    const covered = rounding.flatMap(([, , words]) => words.map((some) => lawOn(engineLaws, some).says))
    expect(engineLaws.map(({ says }) => says).filter((says) => !covered.includes(says))).toEqual([])
  })

  it.each([
    ['not at all', () => 0],
    ['upwards', (fen: number) => (fen % 100) - 100],
    ['to ten fen', (fen: number) => fen % 10],
  ])('cutting an offer to whole yuan %s ⇒ lines do not add up to one', (_, cut) => {
    planted.cut = cut
    const law = lawOn(moneyLaws, 'add up to the offer')
    expect(subjects.filter((subject) => !isBroken(law, rebound(subject), RUNS)).map(({ id }) => id)).toEqual([])
  })

  it('forgetting the floor ⇒ an offer below the least that is paid', () => {
    planted.isFloorless = true
    const law = lawOn(moneyLaws, 'least that the price book pays')
    expect(subjects.filter((subject) => !isBroken(law, rebound(subject), RUNS)).map(({ id }) => id)).toEqual([])
  })

  it('and nothing is planted any more', () => {
    expect(
      floorLines('floor', 1, { id: 'floor', amount: 3, source: { name: '测试', date: '2026', mark: 'E' } }),
    ).toHaveLength(1)
    expect(scrapValue).toBeTypeOf('function')
    const law = lawOn(moneyLaws, 'least that the price book pays')
    expect(subjects.filter((subject) => isBroken(law, rebound(subject), 30))).toEqual([])
  })
})
