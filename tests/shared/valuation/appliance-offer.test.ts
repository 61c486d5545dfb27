import { type ApplianceInput, applianceOffer } from '@shared/valuation/appliance-offer'
import { scrapValue } from '@shared/valuation/cost-analysis'
import type { Line } from '@shared/valuation/line'
import { describe, expect, it } from 'vitest'

const source = { name: '测试', date: '2026', mark: 'E' } as const

const access = (amount: number): Line => ({
  id: 'removal',
  kind: 'access',
  amount,
  because: { parameter: 'removal' },
  source,
})

/** Scrap whose material is worth `worth` fen, with a floor and what access adds or takes. */
const scrap = (worth: number, floor: number, more: number): ApplianceInput => ({
  triggers: [{ id: 'over-age', because: { question: 'years', answer: 12 } }],
  depreciation: undefined,
  scrap: scrapValue({
    materials: [{ id: 'steel', grams: 1_000_000, fenPerTonne: worth, source, basedOn: [] }],
    salvage: [],
    subsidy: { id: 'subsidy', amount: 0, source },
    costs: [],
    margin: { share: 0, source },
    floor: { id: 'floor', amount: floor, source },
  }),
  access: [access(more)],
})

const told = (input: ApplianceInput) => {
  const { total, reasons } = applianceOffer(input)
  return { total, reasons: reasons.map(({ id }) => id) }
}

describe('an appliance that is hardly worth its collection', () => {
  it('is collected free of charge when nothing is left, and is told so', () => {
    expect(told(scrap(-5_000, 0, 0))).toEqual({ total: 0, reasons: ['over-age', 'free-collection'] })
    expect(told(scrap(2_000, 0, -3_000))).toEqual({ total: 0, reasons: ['over-age', 'free-collection'] })
    expect(told(scrap(99, 0, 0))).toEqual({ total: 0, reasons: ['over-age', 'free-collection'] })
  })

  it('is paid the floor of its class, and is told so', () => {
    expect(told(scrap(2_000, 6_000, 0))).toEqual({ total: 6_000, reasons: ['over-age', 'floor-pays'] })
    expect(told(scrap(8_000, 6_000, -5_000))).toEqual({ total: 6_000, reasons: ['over-age', 'floor-pays'] })
  })

  it('is paid what removal saves on top, and nobody calls that free', () => {
    expect(told(scrap(-5_000, 0, 8_000))).toEqual({ total: 8_000, reasons: ['over-age', 'floor-pays'] })
  })

  it('is told of no floor where none was needed', () => {
    expect(told(scrap(9_050, 6_000, 0))).toEqual({ total: 9_000, reasons: ['over-age'] })
  })
})
