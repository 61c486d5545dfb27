import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { samplePriceBook } from '@shared/price-book/sample'
import type { RandomSource } from './random-source'
import { compositions } from './tables'

export const ELSEWHERE = 'elsewhere'

const YUAN = 100
const sample: PriceBookDocument = samplePriceBook

const mapped = <Value, Made>(
  table: Readonly<Record<string, Value>>,
  make: (value: Value, key: string) => Made,
): Record<string, Made> => Object.fromEntries(Object.entries(table).map(([key, value]) => [key, make(value, key)]))

/**
 * How far prices stray. `wild`: anything the schema allows that can be added up. `ranked`: a better answer still is
 * never worth less, which the exact range rests on.
 */
export type Spread = 'wild' | 'ranked'

/** The sample price book with other prices in every table that the category reads, and a second region. */
export function randomPriceBook(category: string, random: RandomSource, spread: Spread): PriceBookDocument {
  const regions = { national: region(random, spread), [ELSEWHERE]: region(random, spread) }
  return {
    ...sample,
    materials: materials(random, spread),
    regions,
    sizes: mapped(sample.sizes, (classes, id) =>
      id === category ? mapped(classes, (size) => sized(size, random)) : {},
    ),
    subsidies: mapped(sample.subsidies, (subsidy, id) => ({
      ...subsidy,
      sizes: id === category ? subsidy.sizes.filter(() => !random.oneIn(4)) : [],
      amount: random.oneIn(2) ? 0 : random.below(100 * YUAN),
    })),
    computerParts: {
      memory: part(sample.computerParts.memory, random),
      disk: part(sample.computerParts.disk, random),
    },
    phones: category === 'mobile-phone' ? phones(random) : { ...sample.phones, basePrices: {} },
  }
}

/** Drawn again until every device pays more as material than it costs: other books are refused. */
function materials(random: RandomSource, spread: Spread): PriceBookDocument['materials'] {
  const drawn = mapped(sample.materials, (material) => ({
    ...material,
    fenPerTonne: pricePerTonne(material.fenPerTonne, random, spread),
    recovered: random.oneIn(2) ? material.recovered : random.between(spread === 'wild' ? 0 : 7_000, 10_000),
  }))
  const paid = (id: string) => (drawn[id] ? drawn[id].fenPerTonne * drawn[id].recovered : 0)
  const pays = Object.values(compositions).every(
    (shares) => Object.entries(shares).reduce((sum, [id, thousandths]) => sum + thousandths * paid(id), 0) > 0,
  )
  return pays ? drawn : materials(random, spread)
}

/** Odd fen as often as round prices; `wild` reaches the dearest that a price book may say. */
function pricePerTonne(fen: number, random: RandomSource, spread: Spread): number {
  if (spread === 'ranked') return fen > 0 ? Math.round((fen * random.between(80, 150)) / 100) : fen
  if (random.oneIn(40)) return random.between(-1_000_000, 100_000_000)
  if (fen === 0) return random.between(-50_000, 50_000)
  const near = Math.round((fen * random.between(20, 250)) / 100)
  return random.oneIn(2) ? near : near + random.between(-999, 999)
}

/** Now and then nothing, and now and then as much as a price book may say. */
const amount = (fen: number, random: RandomSource): number => {
  if (random.oneIn(200)) return random.below(100_000_001)
  if (random.oneIn(6)) return 0
  return Math.round((fen * random.between(10, 250)) / 100) + (random.oneIn(2) ? random.below(YUAN) : 0)
}

function region(random: RandomSource, spread: Spread): PriceBookDocument['regions'][string] {
  const national = sample.regions.national
  if (!national) throw new Error('the sample has no national prices')
  const { costs, access } = national
  return {
    costs: mapped(costs, ({ collection, transport, treatment, margin, source }) => ({
      collection: amount(collection, random),
      transport: amount(transport, random),
      treatment: amount(treatment, random),
      margin: random.pick([
        margin,
        random.below(5_001),
        random.below(5_001),
        spread === 'wild' ? random.pick([0, 10_000]) : 0,
      ]),
      source,
    })),
    access: {
      perFloor: amount(access.perFloor, random),
      freeFloors: random.below(8),
      takenDown: amount(access.takenDown, random),
      outsideWork: amount(access.outsideWork, random),
      wallMount: amount(access.wallMount, random),
      source: access.source,
    },
  }
}

type Size = PriceBookDocument['sizes'][string][string]

/** The least paid is always whole yuan: a price book is refused otherwise. */
const sized = ({ referencePrice, floor, source }: Size, random: RandomSource): Size => ({
  ...(referencePrice === undefined ? {} : { referencePrice: amount(referencePrice, random) }),
  floor: random.oneIn(4) ? 0 : Math.round(floor / YUAN / 2 + random.below(80)) * YUAN,
  source,
})

/** Dearer by rank of the option: a price book is refused otherwise. */
function part(
  { amounts, source }: PriceBookDocument['computerParts']['memory'],
  random: RandomSource,
): PriceBookDocument['computerParts']['memory'] {
  const prices = Object.values(amounts)
    .map((fen) => amount(fen, random))
    .sort((a, b) => b - a)
  return { amounts: Object.fromEntries(Object.keys(amounts).map((id, index) => [id, prices[index] ?? 0])), source }
}

function phones(random: RandomSource): PriceBookDocument['phones'] {
  const chipFloors = mapped(sample.phones.chipFloors, () => random.below(600) * YUAN)
  return {
    ...sample.phones,
    basePrices: mapped(sample.phones.basePrices, (prices) => mapped(prices, (fen) => amount(fen, random))),
    chipFloors,
    destruction: mapped(chipFloors, (fen) => random.between(0, fen / YUAN) * YUAN),
  }
}
