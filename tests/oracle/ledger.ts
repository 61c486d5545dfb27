import { type Rational, type Rounding, scaled } from './rational'

/** A line's id and its amount in fen. */
export type OracleLine = readonly [id: string, fen: number]

export interface OracleQuote {
  readonly outcome: 'used' | 'scrap'
  /** In fen. */
  readonly offer: number
  readonly reasons: readonly string[]
  readonly lines: readonly OracleLine[]
}

/** Lines with their running sum. */
export interface Ledger {
  readonly lines: readonly OracleLine[]
  total(): bigint
  add(id: string, fen: bigint): void
  /** The running sum times a factor, rounded to the fen; the line is the difference. */
  multiply(id: string, factor: Rational): void
}

export function openLedger(round: Rounding): Ledger {
  const lines: OracleLine[] = []
  let total = 0n
  const add = (id: string, fen: bigint) => {
    lines.push([id, Number(fen)])
    total += fen
  }
  return {
    lines,
    total: () => total,
    add,
    multiply: (id, factor) => add(id, round(scaled(total, factor)) - total),
  }
}

/** Whole yuan are paid; what is cut off is a line where there is something to cut. */
export function cutToYuan(ledger: Ledger): void {
  const rest = ledger.total() % 100n
  if (rest > 0n) ledger.add('rounding', -rest)
}

/** The value of a table at a key that it must have. */
export function at<Value>(table: Readonly<Record<string, Value>>, key: unknown): Value {
  const found = table[String(key)]
  if (found === undefined) throw new Error(`the oracle knows no ${String(key)} among ${Object.keys(table).join(', ')}`)
  return found
}
