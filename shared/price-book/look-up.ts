import type { Source } from '../valuation/source'
import type { PriceBook } from './price-book'

/** Prices by which something cannot be valued. */
export class UnusablePrices extends Error {}

/** A price that a valuation needs and the price book lacks. */
export class MissingPrice extends UnusablePrices {}

/** The entry of a price table. Throws MissingPrice: no price is ever guessed. */
export function entry<Value>(table: Readonly<Record<string, Value>>, key: string, name: string): Value {
  const found = table[key]
  if (found === undefined) throw new MissingPrice(`the price book has no ${name} ${key}`)
  return found
}

/** A region that the price book does not know. */
export class UnknownRegion extends Error {
  constructor(
    readonly region: string,
    readonly known: readonly string[],
  ) {
    super(`no prices for region ${region}; there are ${known.join(', ')}`)
  }
}

/** The costs and access prices of a region; throws UnknownRegion. */
export function regionOf(book: PriceBook, region: string): PriceBook['regions'][string] {
  const known = Object.keys(book.regions)
  if (!known.includes(region)) throw new UnknownRegion(region, known)
  return entry(book.regions, region, 'region')
}

/** A source by its id in the price book. */
export const sourceOf = (book: PriceBook, id: string): Source => entry(book.sources, id, 'source')
