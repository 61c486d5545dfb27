import { type Because, type Line, sumOf } from './line'
import { type BasisPoints, type Fen, scale, WHOLE } from './money'
import type { Source } from './source'

const GRAMS_PER_TONNE = 1_000_000

/** A material in the device: grams, and what a tonne of it pays (negative: what disposal costs), in fen. */
export interface Material {
  readonly id: string
  readonly grams: number
  readonly fenPerTonne: Fen
  /** Of the price; `basedOn` is for the grams. */
  readonly source: Source
  readonly basedOn: readonly Source[]
}

/** A named sum in fen with its source. */
export interface Amount {
  readonly id: string
  readonly amount: Fen
  readonly source: Source
}

/** What the 成本分析法 needs. Costs are positive fen and are taken off. */
export interface CostAnalysisInput {
  readonly materials: readonly Material[]
  /** Parts that are sold on their own, each because of an answer. */
  readonly salvage: readonly (Amount & { readonly because: Because })[]
  readonly subsidy: Amount
  readonly costs: readonly Amount[]
  readonly margin: { readonly share: BasisPoints; readonly source: Source }
  readonly floor: Amount
}

/** What the 成本分析法 comes to: its lines, their sum in fen, and the floor it may not fall below. */
export interface ScrapValue {
  readonly lines: readonly Line[]
  readonly worth: Fen
  readonly floor: Amount
}

/** Brings `value` up to `floor` with a line of its own, or adds nothing. */
export function floorLines(id: string, value: Fen, floor: Amount): Line[] {
  if (value >= floor.amount) return []
  const because: Because = { parameter: floor.id }
  return [{ id, kind: 'floor', amount: floor.amount - value, because, source: floor.source }]
}

/**
 * 成本分析法: max(floor, (mass × Σ shareᵢ × priceᵢ + salvage + subsidy − collection − transport − treatment) × (1 − margin)).
 * Source: valuation rules of this project, after the published ideas of the draft standard.
 */
export function scrapValue(input: CostAnalysisInput): ScrapValue {
  const before = [
    ...input.materials.map(materialLine),
    ...input.salvage.map((part): Line => ({ ...part, kind: 'amount' })),
    ...subsidyLines(input.subsidy),
    ...input.costs.map(costLine),
  ]
  const sum = sumOf(before)
  const margin: Line = {
    id: 'margin',
    kind: 'margin',
    amount: 0 - scale(sum, input.margin.share, WHOLE),
    because: { parameter: 'margin' },
    source: input.margin.source,
    basis: { share: input.margin.share },
  }
  const lines = [...before, margin, ...floorLines('floor', sum + margin.amount, input.floor)]
  return { lines, worth: sumOf(lines), floor: input.floor }
}

function materialLine({ id, grams, fenPerTonne, source, basedOn }: Material): Line {
  const amount = scale(grams, fenPerTonne, GRAMS_PER_TONNE)
  return { id, kind: 'material', amount, because: { parameter: id }, source, basis: { grams, fenPerTonne }, basedOn }
}

const subsidyLines = (subsidy: Amount): Line[] =>
  subsidy.amount === 0 ? [] : [{ ...subsidy, kind: 'subsidy', because: { parameter: subsidy.id } }]

const costLine = ({ id, amount, source }: Amount): Line => ({
  id,
  kind: 'cost',
  amount: 0 - amount,
  because: { parameter: id },
  source,
})
