import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { at, cutToYuan, type Ledger, type OracleQuote, openLedger } from './ledger'
import type { OracleAnswers } from './questionnaire'
import { BASIS, basisPoints, product, type Rational, type Rounding, scaled } from './rational'
import type { ApplianceTables, TypeRow } from './tables'

/** Prices, and how an amount becomes whole fen. */
export interface OracleTerms {
  readonly book: PriceBookDocument
  readonly region: string
  readonly round: Rounding
}

/** One valuation: finished answers, the tables of the category and the prices. */
interface Work extends OracleTerms {
  readonly category: string
  readonly tables: ApplianceTables
  readonly answers: OracleAnswers
  readonly row: TypeRow
  readonly size: string
}

const GRAMS_PER_TONNE = 1_000_000n

/** Values finished answers about an appliance, from the published formulas alone. */
export function valueAppliance(
  category: string,
  tables: ApplianceTables,
  answers: OracleAnswers,
  terms: OracleTerms,
): OracleQuote {
  const row = at(tables.types, answers.type)
  const size = row.sizeQuestion === undefined ? row.prefix : `${row.prefix}-${answers[row.sizeQuestion]}`
  const work: Work = { ...terms, category, tables, answers, row, size }
  const triggers = triggersOf(work)
  const floor = BigInt(at(at(terms.book.sizes, category), size).floor)
  const materials = valueMaterials(work, floor)
  const used = triggers.length > 0 ? undefined : depreciate(work)
  const usedPays = used !== undefined && used.total() >= materials.total()
  const ledger = usedPays ? used : materials
  addAccess(work, ledger)
  if (ledger.total() < floor) ledger.add('floor-after-access', floor - ledger.total())
  cutToYuan(ledger)
  const why = used === undefined ? triggers : [usedPays ? 'still-useful' : 'material-worth-more']
  return {
    outcome: used === undefined ? 'scrap' : 'used',
    offer: Number(ledger.total()),
    reasons: [...why, ...floorReasons(ledger)],
    lines: ledger.lines,
  }
}

function triggersOf({ tables, answers }: Work): string[] {
  const held = tables.triggers.filter(({ question, options }) => {
    const answer = answers[question]
    if (answer === undefined) return false
    return options ? options.includes(String(answer)) : Number(answer) > tables.safeUseYears
  })
  return [...new Set(held.map(({ reason }) => reason))]
}

function floorReasons(ledger: Ledger): string[] {
  if (ledger.total() === 0n) return ['free-collection']
  return ledger.lines.some(([id]) => id === 'floor' || id === 'floor-after-access') ? ['floor-pays'] : []
}

/** Price new × α × D(t) × the coefficient of each answer, rounded to the fen at each step. */
function depreciate({ category, tables, answers, size, book, round }: Work): Ledger {
  const ledger = openLedger(round)
  const { referencePrice } = at(at(book.sizes, category), size)
  if (referencePrice === undefined) throw new Error(`${category} ${size} has no price new`)
  ledger.add('reference-price', BigInt(referencePrice))
  ledger.multiply('purchase-to-new', basisPoints(tables.purchaseToNew))
  ledger.multiply('age', remainingAt(tables, Number(answers[tables.ageQuestion])))
  for (const { line, question, coefficients } of tables.factors) {
    const answer = answers[question]
    if (answer !== undefined) ledger.multiply(line, basisPoints(at(coefficients, answer)))
  }
  return ledger
}

/** D(t) = max(r, 1 − (1 − r) × t ÷ N). */
function remainingAt({ residual, safeUseYears }: ApplianceTables, years: number): Rational {
  const life = BigInt(safeUseYears)
  const least = BigInt(residual) * life
  const straight = BASIS * life - (BASIS - BigInt(residual)) * BigInt(years)
  return { numerator: straight > least ? straight : least, denominator: BASIS * life }
}

/** (materials + salvage + subsidy − costs) × (1 − margin), never below the floor. */
function valueMaterials(work: Work, floor: bigint): Ledger {
  const { category, tables, answers, row, size, book, region, round } = work
  const ledger = openLedger(round)
  addMaterials(work, ledger)
  for (const part of tables.salvage) {
    const answer = answers[part]
    if (answer !== undefined) ledger.add(`${part}-salvage`, BigInt(at(book.computerParts[part].amounts, answer)))
  }
  const { amount, sizes } = at(book.subsidies, category)
  const subsidy = sizes.includes(size) ? BigInt(amount) : 0n
  if (subsidy !== 0n) ledger.add('subsidy', subsidy)
  const costs = at(at(book.regions, region).costs, row.costs)
  ledger.add('collection', -BigInt(costs.collection))
  ledger.add('transport', -BigInt(costs.transport))
  ledger.add('treatment', -BigInt(costs.treatment))
  ledger.add('margin', -round(scaled(ledger.total(), basisPoints(costs.margin))))
  if (ledger.total() < floor) ledger.add('floor', floor - ledger.total())
  return ledger
}

/** What a line shows is whole: grams of the material, fen paid for a tonne of it, fen for both. */
function addMaterials({ tables, answers, row, size, book, round }: Work, ledger: Ledger): void {
  const present = Object.entries(tables.present).flatMap(([question, shares]) =>
    answers[question] === undefined ? [] : [basisPoints(at(shares, answers[question]))],
  )
  const mass = scaled(BigInt(at(tables.massGrams, size)), product(present))
  for (const [material, thousandths] of Object.entries(at(tables.compositions, row.composition))) {
    const { fenPerTonne, recovered } = at(book.materials, material)
    const grams = round(product([mass, { numerator: BigInt(thousandths), denominator: 1_000n }]))
    const paidPerTonne = round(scaled(BigInt(fenPerTonne), basisPoints(recovered)))
    ledger.add(material, round({ numerator: grams * paidPerTonne, denominator: GRAMS_PER_TONNE }))
  }
}

/** What carrying and removal add or take; a question that is not asked makes no line. */
function addAccess({ tables, answers, book, region }: Work, ledger: Ledger): void {
  const { access } = at(book.regions, region)
  const amounts = {
    removal: { 'taken-down': access.takenDown, 'from-inside': 0, 'outside-work': -access.outsideWork },
    carrying: { easy: 0, stairs: -access.perFloor * Math.max(0, Number(answers.floor) - access.freeFloors) },
    mount: { standing: 0, 'wall-mounted': -access.wallMount },
  }
  for (const line of tables.access) {
    const answer = answers[line === 'carrying' ? 'lift' : line]
    if (answer !== undefined) ledger.add(line, BigInt(at<number>(amounts[line], answer)))
  }
}
