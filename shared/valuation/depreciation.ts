import type { Dated } from './dated'
import type { Factor } from './factor'

import type { Because, Line } from './line'
import { type BasisPoints, type Fen, scale, WHOLE } from './money'
import type { Source } from './source'

/** What the 折旧法 needs: prices in fen, ages in years, coefficients in basis points. */
export interface DepreciationInput {
  readonly referencePrice: { readonly amount: Fen; readonly because: Because; readonly source: Source }
  readonly purchaseToNew: Dated<BasisPoints>
  readonly residual: Dated<BasisPoints>
  readonly safeUseLife: Dated<number>
  readonly age: { readonly years: number; readonly because: Because }
  readonly factors: readonly Factor[]
}

/** One multiplication as a line: what it adds or takes from `amount`. */
export function factorLine(amount: Fen, factor: Factor): Line {
  const { id, share, because, source } = factor
  return { id, kind: 'factor', amount: scale(amount, share, WHOLE) - amount, because, source, basis: { share } }
}

/** Each factor in turn, rounded to the fen at each step. */
export function factorLines(start: Fen, factors: readonly Factor[]): Line[] {
  let amount = start
  return factors.map((factor) => {
    const line = factorLine(amount, factor)
    amount += line.amount
    return line
  })
}

const PURCHASE_TO_NEW: Because = { parameter: 'purchase-to-new' }

/**
 * 折旧法: reference price × purchase-to-new × D(t) × the factors, with D(t) = max(r, 1 − (1 − r)·t/N).
 * Source: valuation rules of this project, after the published ideas of the draft standard.
 */
export function depreciationLines(input: DepreciationInput): Line[] {
  const { referencePrice, purchaseToNew, age } = input
  const bought = factorLine(referencePrice.amount, {
    id: 'purchase-to-new',
    share: purchaseToNew.value,
    because: PURCHASE_TO_NEW,
    source: purchaseToNew.source,
  })
  const second = referencePrice.amount + bought.amount
  const aged = ageLine(second, input)
  const { amount, because, source } = referencePrice
  const base: Line = { id: 'reference-price', kind: 'base', amount, because, source, basis: { ageYears: age.years } }
  return [base, bought, aged].concat(factorLines(second + aged.amount, input.factors))
}

function ageLine(amount: Fen, { residual, safeUseLife, age }: DepreciationInput): Line {
  const life = safeUseLife.value
  const lost = (WHOLE - residual.value) * Math.min(age.years, life)
  return {
    id: 'age',
    kind: 'factor',
    amount: scale(amount, WHOLE * life - lost, WHOLE * life) - amount,
    because: age.because,
    source: residual.source,
    basis: { ageYears: age.years, lifeYears: life, residual: residual.value },
    basedOn: [safeUseLife.source],
  }
}
