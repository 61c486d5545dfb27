import { computer } from '@shared/categories/computer'
import { golden } from '@shared/categories/computer/golden'
import { computerTexts } from '@shared/categories/computer/texts'
import { computerTextsEn } from '@shared/categories/computer/texts-en'
import { register } from '@shared/categories/registry'
import { MissingPrice } from '@shared/price-book/look-up'
import { partSizes } from '@shared/price-book/part-sizes'
import { openPriceBook } from '@shared/price-book/price-book'
import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { samplePriceBook } from '@shared/price-book/sample'
import { rulesOn } from '@shared/valuation/dated'
import { sumOf } from '@shared/valuation/line'
import { type Answers, askedQuestions } from '@shared/valuation/question'
import { describe, expect, it } from 'vitest'
import { settledAnswers } from '../../support/completions'

const DAY = '2026-01-15'
const category = register(computer, computerTexts)
const { rules } = rulesOn(computer.rules, DAY)

const quoteWith = (document: PriceBookDocument) => {
  const priceBook = openPriceBook(document)
  return (answers: Answers) => category.quote(answers, { priceBook, day: DAY, region: 'national' })
}
const quoted = quoteWith(samplePriceBook)

const asked = (answers: Answers) => askedQuestions(computer.questions, answers).map(({ id }) => id)

/** One that does not start, with nothing in it that is sold on its own. */
const stripped = (type: string): Answers => ({
  type,
  years: 8,
  boot: 'no-boot',
  ...(type !== 'monitor' && { memory: '4gb-or-less', disk: 'none' }),
})

const deadTower: Answers = { type: 'desktop-tower', years: 3, boot: 'no-boot', memory: '16gb', disk: 'ssd-512gb' }

const workingLaptop: Answers = {
  type: 'laptop',
  years: 3,
  boot: 'works',
  memory: '16gb',
  disk: 'ssd-512gb',
  screen: 'intact',
  brand: 'first',
  appearance: 'light',
  battery: 'over-two-hours',
  account: 'removable',
}

describe('the worked examples of the computer', () => {
  it('show each outcome, each kind and each reason that the sample price book can lead to', () => {
    const reasons = new Set(golden.flatMap(({ expected }) => expected.reasons))
    const possible = Object.keys(computerTexts.reasons).filter((id) => id !== 'free-collection')
    const kinds = golden.flatMap(({ answers }) => (answers.type === 'unknown' ? [] : (answers.type ?? [])))
    expect(new Set(golden.map(({ expected }) => expected.outcome))).toEqual(new Set(['used', 'scrap', 'incomplete']))
    expect(reasons).toEqual(new Set(possible))
    expect(new Set(kinds)).toEqual(new Set(Object.keys(samplePriceBook.sizes.computer)))
  })

  it.each([
    ['desktop-tower', 42.1],
    ['monitor', 8.2],
    ['laptop', 6.8],
  ])('a scrapped %s without memory and disk agrees with the published table: %d yuan', (type, yuan) => {
    const { lines, missing } = quoted(stripped(type))
    expect(missing).toEqual([])
    const beforeFloor = lines.filter(({ kind }) => kind !== 'rounding' && kind !== 'floor')
    expect(sumOf(beforeFloor) / 100).toBeCloseTo(yuan, 1)
  })
})

describe('the questions about a computer', () => {
  it.each([
    ['desktop-tower', ['memory', 'disk', 'brand', 'appearance', 'account']],
    ['all-in-one', ['memory', 'disk', 'screen', 'brand', 'appearance', 'account']],
    ['laptop', ['memory', 'disk', 'screen', 'brand', 'appearance', 'battery', 'account']],
    ['monitor', ['screen', 'brand', 'appearance']],
  ])('ask a %s that starts for what it has', (type, own) => {
    expect(asked({ type, boot: 'minor-fault' })).toEqual(['type', 'years', 'boot', ...own])
  })

  it.each(['no-boot', 'gutted'])('ask of one that is %s only what its materials and parts depend on', (boot) => {
    expect(asked({ type: 'laptop', boot })).toEqual(['type', 'years', 'boot', 'memory', 'disk'])
    expect(asked({ type: 'monitor', boot })).toEqual(['type', 'years', 'boot'])
  })

  it('offer just the memory and the disks that price books are checked for', () => {
    for (const part of ['memory', 'disk'] as const) {
      const question = computer.questions.find(({ id }) => id === part)
      expect(question && settledAnswers(question)).toEqual(partSizes[part])
    }
  })

  it('say what the thing is and how it is, leaving out what is not known', () => {
    const { describe: name } = computerTexts
    expect(name(workingLaptop)).toEqual({ title: '笔记本电脑', detail: '用了 3 年，能开机' })
    expect(name({ type: 'monitor', years: 0, boot: 'works' })).toEqual({
      title: '显示器',
      detail: '用了不到 1 年，能亮',
    })
    expect(name({ type: 'unknown', years: 'unknown', boot: 'unknown' })).toEqual({ title: '电脑', detail: '' })
  })

  it('say it in English too', () => {
    const { describe: name } = computerTextsEn
    expect(name(workingLaptop)).toEqual({ title: 'Laptop', detail: '3 years old, starts' })
    expect(name({ type: 'monitor', boot: 'no-boot' })).toEqual({ title: 'Monitor', detail: 'stays dark' })
    expect(name({})).toEqual({ title: 'Computer', detail: '' })
  })
})

describe('the rules for computers', () => {
  it('have a mass for every size class of the sample price book, and no other', () => {
    const priced = Object.keys(samplePriceBook.sizes.computer)
    expect(Object.keys(rules.massGrams.value).sort()).toEqual(priced.sort())
  })

  it.each(['towerComposition', 'allInOneComposition', 'laptopComposition', 'monitorComposition'] as const)(
    'split the whole mass: %s',
    (composition) => {
      expect(Object.values<number>(rules[composition].value).reduce((sum, share) => sum + share, 0)).toBe(10_000)
    },
  )

  it('name the years in the reason, and that no authority set them', () => {
    expect(computerTexts.reasons['over-age'].text).toContain('6 年')
    expect(computerTexts.reasons['over-age'].text).toContain('不是官方的')
    expect(computerTextsEn.reasons['over-age'].text).toContain('6 years')
  })
})

describe('memory and disk of a computer', () => {
  it('are lines of their own in one that is scrap, each because of its answer', () => {
    const salvage = quoted(deadTower).lines.filter(({ id }) => id.endsWith('-salvage'))
    expect(salvage).toEqual([
      expect.objectContaining({ id: 'memory-salvage', amount: 80_00, because: { question: 'memory', answer: '16gb' } }),
      expect.objectContaining({
        id: 'disk-salvage',
        amount: 50_00,
        because: { question: 'disk', answer: 'ssd-512gb' },
      }),
    ])
    for (const { source } of salvage) expect(source).toEqual(samplePriceBook.sources['computer-parts-placeholder'])
  })

  it('name the answer that was given, also where two sizes pay the same', () => {
    const { computerParts } = samplePriceBook
    const amounts = { ...computerParts.disk.amounts, 'ssd-1tb-or-more': 50_00, 'ssd-512gb': 50_00 }
    const alike = quoteWith({
      ...samplePriceBook,
      computerParts: { ...computerParts, disk: { ...computerParts.disk, amounts } },
    })
    for (const disk of ['ssd-1tb-or-more', 'ssd-512gb']) {
      const line = alike({ ...deadTower, disk }).lines.find(({ id }) => id === 'disk-salvage')
      expect(line).toMatchObject({ amount: 50_00, because: { question: 'disk', answer: disk } })
    }
  })

  it('are lines also where they pay nothing, but a monitor has none', () => {
    const idsOf = (type: string) => quoted(stripped(type)).lines.map(({ id }) => id)
    expect(idsOf('laptop')).toEqual(expect.arrayContaining(['memory-salvage', 'disk-salvage']))
    expect(idsOf('monitor').filter((id) => id.endsWith('-salvage'))).toEqual([])
  })

  it('are not sold on their own from one that is used', () => {
    const ids = quoted(workingLaptop).lines.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['memory', 'disk']))
    expect(ids.filter((id) => id.endsWith('-salvage'))).toEqual([])
  })

  it('have no price that the book does not have', () => {
    const { computerParts } = samplePriceBook
    const without = quoteWith({
      ...samplePriceBook,
      computerParts: { ...computerParts, memory: { ...computerParts.memory, amounts: {} } },
    })
    expect(() => without(deadTower)).toThrow(MissingPrice)
    expect(without(stripped('monitor')).low).toBe(8_00)
  })
})

describe('what to do before a computer goes', () => {
  it('matters for all but a monitor, and for one of a kind not known', () => {
    const holds = ['desktop-tower', 'all-in-one', 'laptop', 'monitor', 'unknown'].map((type) =>
      category.holdsData({ type }),
    )
    expect(holds).toEqual([true, true, true, false, true])
    expect(category.holdsData({})).toBe(true)
  })

  it('is told in the same steps in both languages, without a SIM card', () => {
    for (const { wipe } of [computerTexts, computerTextsEn]) {
      expect(wipe.map(({ id }) => id)).toEqual(['backup', 'account', 'erase'])
    }
  })
})
