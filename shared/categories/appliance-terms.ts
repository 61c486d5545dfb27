import { entry, MissingPrice, regionOf, sourceOf, UnusablePrices } from '../price-book/look-up'
import type { PriceBook } from '../price-book/price-book'
import type { Amount, CostAnalysisInput, Material } from '../valuation/cost-analysis'
import type { DepreciationInput } from '../valuation/depreciation'
import { type Coefficients, type Factor, factorOf } from '../valuation/factor'
import type { Because, Line, Reason } from '../valuation/line'
import { scale, WHOLE } from '../valuation/money'
import { newMap, remembered } from '../valuation/remember'
import type { Source } from '../valuation/source'
import type { ApplianceRules, Composition } from './appliance-rules'
import type { ApplianceLineId, ScrapTrigger } from './appliance-texts'

/** Where prices are looked up. */
export interface Prices {
  readonly priceBook: PriceBook
  readonly region: string
}

/** An answer, with the question it was given to. */
export interface Given {
  readonly question: string
  readonly answer: string
}

/** An appliance as a price book knows it: its class for costs, its size class, and the grams of it that are there. */
export interface Unit {
  readonly category: string
  readonly costClass: string
  readonly size: string
  /** The answer that gives the size. */
  readonly because: Because
  readonly presentGrams: number
  readonly composition: Composition
  /** Of the mass and of what is left of it. */
  readonly massSources: readonly Source[]
}

type MassRules = Pick<ApplianceRules, 'massGrams' | 'presentShare'>
type UnitKind = Pick<Unit, 'category' | 'costClass' | 'size' | 'because' | 'composition'>

const knownUnits = new WeakMap<MassRules, Map<string, Map<string, Unit>>>()

/** A unit of a size, as much of it as the answer about its parts leaves. Throws where the rules know neither. */
export function unitOf(kind: UnitKind, parts: string, rules: MassRules): Unit {
  const bySize = remembered(knownUnits, rules, newMap<string, Map<string, Unit>>)
  const byParts = remembered(bySize, kind.size, newMap<string, Unit>)
  return remembered(byParts, parts, () => weigh(kind, parts, rules))
}

function weigh(kind: UnitKind, parts: string, { massGrams, presentShare }: MassRules): Unit {
  const present = entry(presentShare.value, parts, 'present share')
  const massSources = [kind.composition.source, massGrams.source]
  return {
    ...kind,
    presentGrams: scale(entry(massGrams.value, kind.size, 'mass'), present, WHOLE),
    massSources: present === WHOLE ? massSources : [...massSources, presentShare.source],
  }
}

/** What the 成本分析法 needs for a unit in a region. Throws UnknownRegion, and MissingPrice where the book has no price. */
export function costAnalysisOf(
  unit: Unit,
  salvage: CostAnalysisInput['salvage'],
  { priceBook: book, region }: Prices,
): CostAnalysisInput {
  const costs = entry(regionOf(book, region).costs, unit.costClass, 'costs')
  const subsidy = entry(book.subsidies, unit.category, 'subsidy')
  const { floor, source } = sizeOf(unit, book)
  const costSource = sourceOf(book, costs.source)
  const cost = (id: 'collection' | 'transport' | 'treatment'): Amount => ({ id, amount: costs[id], source: costSource })
  return {
    materials: materialsOf(unit, book),
    salvage,
    subsidy: {
      id: 'subsidy',
      amount: subsidy.sizes.includes(unit.size) ? subsidy.amount : 0,
      source: sourceOf(book, subsidy.source),
    },
    costs: [cost('collection'), cost('transport'), cost('treatment')],
    margin: { share: costs.margin, source: costSource },
    floor: { id: 'floor', amount: floor, source: sourceOf(book, source) },
  }
}

/** Throws UnusablePrices where all of it together costs money: then a unit with a part missing would be worth more. */
function materialsOf({ category, size, composition, presentGrams, massSources }: Unit, book: PriceBook): Material[] {
  const materials = Object.entries(composition.value).map(([id, share]) => {
    const { fenPerTonne, recovered, source } = entry(book.materials, id, 'material')
    return {
      id,
      grams: scale(presentGrams, share, WHOLE),
      fenPerTonne: scale(fenPerTonne, recovered, WHOLE),
      source: sourceOf(book, source),
      basedOn: massSources,
    }
  })
  if (materials.reduce((sum, { grams, fenPerTonne }) => sum + grams * fenPerTonne, 0) >= 0) return materials
  throw new UnusablePrices(`the materials of ${category} ${size} are worth less than nothing`)
}

const sizeOf = ({ category, size }: Pick<Unit, 'category' | 'size'>, book: PriceBook) =>
  entry(entry(book.sizes, category, 'sizes of'), size, `${category} size`)

/** The price of a new one of the same size. Throws MissingPrice for a class that is never sold on. */
export function referencePriceOf(unit: Unit, { priceBook }: Prices): DepreciationInput['referencePrice'] {
  const { referencePrice, source } = sizeOf(unit, priceBook)
  if (referencePrice === undefined)
    throw new MissingPrice(`the price book has no new price of ${unit.category} ${unit.size}`)
  return { amount: referencePrice, because: unit.because, source: sourceOf(priceBook, source) }
}

/** The coefficients of an appliance whose `working` and `parts` are answered like this, in the order of its lines. */
export const commonFactors = (
  working: Given,
  { appearance, brand }: { readonly appearance: string | undefined; readonly brand: string | undefined },
  parts: Given,
  rules: Pick<ApplianceRules, 'function' | 'appearance' | 'brand'> & { readonly completeness: Coefficients },
): Factor[] => [
  factorOf('function', working.question, working.answer, rules.function),
  factorOf('appearance', 'appearance', appearance, rules.appearance),
  factorOf('brand', 'brand', brand, rules.brand),
  factorOf('completeness', parts.question, parts.answer, rules.completeness),
]

/** A reason for scrap when it holds, else nothing. */
export const triggerWhen = (
  holds: boolean,
  id: ScrapTrigger,
  question: string,
  answer: string | number | undefined,
): Reason[] => (holds && answer !== undefined ? [{ id, because: { question, answer } }] : [])

/** What the stairs take: so much for each floor above the free ones, nothing where it is easy. Throws without a floor. */
export function carryingLine(
  { lift, floor }: { readonly lift: 'easy' | 'stairs'; readonly floor: number | undefined },
  { priceBook, region }: Prices,
): Line {
  const { perFloor, freeFloors, source } = regionOf(priceBook, region).access
  if (lift === 'stairs' && floor === undefined) throw new Error('stairs without a floor')
  const floors = floor === undefined ? 0 : Math.max(0, floor - freeFloors)
  return {
    id: 'carrying' satisfies ApplianceLineId,
    kind: 'access',
    amount: 0 - perFloor * floors,
    because: floor === undefined ? { question: 'lift', answer: lift } : { question: 'floor', answer: floor },
    source: sourceOf(priceBook, source),
    basis: { floors, fenPerFloor: perFloor },
  }
}
