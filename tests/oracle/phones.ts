import type { OracleTerms } from './appliances'
import { at, cutToYuan, type Ledger, type OracleQuote, openLedger } from './ledger'
import type { OracleAnswers } from './questionnaire'
import { basisPoints, product } from './rational'
import type { Coefficients, PhoneTables } from './tables'

/** Values finished answers about a phone, from the published formulas alone. */
export function valuePhone(tables: PhoneTables, answers: OracleAnswers, terms: OracleTerms): OracleQuote {
  const { chipFloors, destruction } = terms.book.phones
  const storage = storageOf(answers)
  if (answers.account === 'locked') return forParts('destruction', at(destruction, storage), 'account-locked')
  if (answers.route === 'destroy') return forParts('destruction', at(destruction, storage), 'destruction-chosen')
  if (answers.brand === 'other') return forParts('chip-floor', at(chipFloors, storage), 'not-listed')
  if (answers.power === 'dead') return forParts('chip-floor', at(chipFloors, storage), 'no-power')
  return soldOn(tables, answers, terms, storage)
}

/** Of the storage questions one is asked, under whatever name. */
function storageOf(answers: OracleAnswers): string {
  const asked = Object.keys(answers).find((id) => id.includes('-storage') && answers[id] !== undefined)
  if (asked === undefined) throw new Error('no storage is answered')
  return String(answers[asked])
}

const forParts = (line: string, fen: number, reason: string): OracleQuote => ({
  outcome: 'scrap',
  offer: fen,
  reasons: [reason],
  lines: [[line, fen]],
})

function soldOn(tables: PhoneTables, answers: OracleAnswers, terms: OracleTerms, storage: string): OracleQuote {
  const { basePrices, chipFloors } = terms.book.phones
  const ledger = openLedger(terms.round)
  ledger.add('base-price', BigInt(at(at(basePrices, answers[`${answers.brand}-model`]), storage)))
  multiplyCondition(tables, answers, ledger)
  ledger.multiply('faults', basisPoints(faultsFactor(tables, answers, terms)))
  const chips = BigInt(at(chipFloors, storage))
  const chipPays = ledger.total() < chips
  if (chipPays) ledger.add('chip-floor', chips - ledger.total())
  cutToYuan(ledger)
  return {
    outcome: 'used',
    offer: Number(ledger.total()),
    reasons: [chipPays ? 'chip-floor-pays' : 'market-price'],
    lines: ledger.lines,
  }
}

function multiplyCondition(tables: PhoneTables, answers: OracleAnswers, ledger: Ledger): void {
  for (const { line, question, coefficients } of tables.factors) {
    ledger.multiply(line, basisPoints(at(coefficients, answers[question])))
  }
  const ticked = ticksOf(answers, 'history')
  for (const [line, coefficients] of Object.entries(tables.marks)) {
    ledger.multiply(line, basisPoints(worstOf(coefficients, ticked)))
  }
}

function ticksOf(answers: OracleAnswers, question: string): readonly string[] {
  const ticked = answers[question]
  if (!Array.isArray(ticked)) throw new Error(`${question} is not answered`)
  return ticked
}

const worstOf = (coefficients: Coefficients, ticked: readonly string[]): number =>
  Math.min(10_000, ...ticked.flatMap((mark) => coefficients[mark] ?? []))

/** The product of all faults in the order of the table, rounded to the basis point at each step, and held at its least. */
function faultsFactor({ faults, faultsAtLeast }: PhoneTables, answers: OracleAnswers, { round }: OracleTerms): number {
  const ticked = ticksOf(answers, 'faults')
  const broken = Object.keys(faults).filter((fault) => ticked.includes(fault))
  const together = broken.reduce(
    (points, fault) => round(product([{ numerator: points, denominator: 1n }, basisPoints(at(faults, fault))])),
    10_000n,
  )
  return Math.max(Number(together), faultsAtLeast)
}
