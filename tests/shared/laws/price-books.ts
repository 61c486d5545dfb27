import { findFaults } from '@shared/price-book/find-faults'
import { partSizes } from '@shared/price-book/part-sizes'
import { openPriceBook, type PriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import fc from 'fast-check'
import { freezeDeep } from './freeze-deep'

const YUAN = 100
const WHOLE = 10_000

/** What more of a number does to an offer, by the name the number has in a price book. */
const effects: Readonly<Record<string, 'raises' | 'lowers'>> = {
  fenPerTonne: 'raises',
  recovered: 'raises',
  collection: 'lowers',
  transport: 'lowers',
  treatment: 'lowers',
  margin: 'lowers',
  perFloor: 'lowers',
  freeFloors: 'raises',
  takenDown: 'raises',
  outsideWork: 'lowers',
  wallMount: 'lowers',
  referencePrice: 'raises',
  floor: 'raises',
  amount: 'raises',
  amounts: 'raises',
  basePrices: 'raises',
  chipFloors: 'raises',
  destruction: 'raises',
}

/** One number of a price book, and what more of it does to an offer. */
export interface Price {
  readonly path: readonly string[]
  readonly amount: number
  readonly effect: 'raises' | 'lowers'
  /** Numbers of one kind change together: the copper price, all floors, all base prices. */
  readonly kind: string
}

/** Every number that something is valued with. Throws for one of a name that `effects` does not have. */
export const pricesOf = ({ history: _, ...valued }: Partial<PriceBook>): readonly Price[] => numbersOf(valued, [])

function numbersOf(group: object, above: readonly string[]): Price[] {
  return Object.entries(group).flatMap(([key, value]) => {
    const path = [...above, key]
    if (typeof value === 'number') return [priceAt(path, value, group)]
    return typeof value === 'object' ? numbersOf(value, path) : []
  })
}

function priceAt(path: readonly string[], amount: number, group: object): Price {
  const kind = [...path].reverse().find((key) => key in effects)
  const effect = kind === undefined ? undefined : effects[kind]
  if (!kind || !effect) throw new Error(`nobody says what ${path.join('.')} does to an offer`)
  // More of what costs money to be rid of.
  const isBurden = kind === 'recovered' && 'fenPerTonne' in group && Number(group.fenPerTonne) < 0
  return { path, amount, effect: isBurden ? 'lowers' : effect, kind }
}

type Tree = { [key: string]: Tree | unknown }

/** The same price book with other numbers, as `change` says; not checked. */
export function repriced(book: PriceBook, change: (price: Price) => number): PriceBook {
  const made = structuredClone(book) as PriceBook & Tree
  for (const price of pricesOf(book)) {
    const parent = price.path.slice(0, -1).reduce<Tree>((tree, key) => tree[key] as Tree, made)
    parent[price.path.at(-1) ?? ''] = change(price)
  }
  return made
}

/** The same price book without one entry. */
export function withoutEntry(book: PriceBook, path: readonly string[]): PriceBook {
  const made = structuredClone(book) as PriceBook & Tree
  const parent = path.slice(0, -1).reduce<Tree>((tree, key) => tree[key] as Tree, made)
  delete parent[path.at(-1) ?? '']
  return made
}

/** The price book that ships, which nothing may write to. */
export const sampleBook: PriceBook = freezeDeep(openPriceBook(samplePriceBook))

/** What the least is that an operator pays of a price of the sample: materials are never given away. */
const leastShare: Readonly<Record<string, number>> = { fenPerTonne: 0.7, recovered: 0.8 }

/** Prices that are paid out in whole yuan. */
export const wholeYuan: readonly string[] = ['floor', 'chipFloors', 'destruction']

/** Prices that are shares of something. */
export const shares: readonly string[] = ['margin', 'recovered']

function strayed({ kind, amount }: Price, stray: number): number {
  const unit = wholeYuan.includes(kind) ? YUAN : 1
  // Disposal never costs so much that a whole device is worth less than nothing.
  const share = amount < 0 ? Math.min(1, stray) : Math.max(leastShare[kind] ?? 0, stray)
  // Less than nothing, rounded to nothing, would be −0.
  const made = 0 + Math.round((amount / unit) * share) * unit
  return shares.includes(kind) ? Math.min(WHOLE, made) : made
}

/** A price book as an operator may publish it: most prices from none to three times those of the sample. */
function anyBook(strays: readonly number[], number: number): PriceBook {
  let next = 0
  const book = repriced(sampleBook, (price) => strayed(price, strays[next++ % strays.length] ?? 1))
  const made = { ...inRank(book), id: `random-${number}`, hash: `random-${number}` }
  const faults = findFaults(made)
  if (faults.length > 0) throw new Error(faults.join('; '))
  return freezeDeep(made)
}

/** What a price book has to observe to be taken: destroying pays no more than the chips, a worse part no more than a better. */
function inRank(book: PriceBook): PriceBook {
  const { phones, computerParts } = book
  const least = (storage: string, fen: number) => Math.min(fen, phones.chipFloors[storage] ?? 0)
  const destruction = Object.entries(phones.destruction).map(([storage, fen]) => [storage, least(storage, fen)])
  const ranked = (part: keyof typeof partSizes) => {
    const { amounts, source } = computerParts[part]
    const sorted = Object.values(amounts).sort((one, other) => other - one)
    return { source, amounts: Object.fromEntries(partSizes[part].map((id, index) => [id, sorted[index] ?? 0])) }
  }
  return {
    ...book,
    phones: { ...phones, destruction: Object.fromEntries(destruction) },
    computerParts: { memory: ranked('memory'), disk: ranked('disk') },
  }
}

const strays = fc.array(
  fc.oneof(
    fc.constantFrom(0, 1),
    fc.integer({ min: 0, max: 300 }).map((share) => share / 100),
  ),
  {
    minLength: 97,
    maxLength: 97,
  },
)

const BOOKS = 30

/** Price books under which the laws hold, the one that ships first. */
export const priceBooks: readonly PriceBook[] = [
  sampleBook,
  ...fc.sample(strays, { numRuns: BOOKS, seed: 20_260_115 }).map((drawn, index) => anyBook(drawn, index + 1)),
]
