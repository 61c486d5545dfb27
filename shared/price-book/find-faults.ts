import { NATIONWIDE, type PriceBookDocument } from './price-book-schema'

const YUAN = 100

/**
 * What a document of the right shape can still get wrong, in words; empty when it may be used.
 * The exact range rests on it: destroying never pays more than the chips, and what is paid at least is whole yuan.
 */
export function findFaults(book: PriceBookDocument): string[] {
  return [...sourceFaults(book), ...floorFaults(book), ...phoneFaults(book), ...termFaults(book)]
}

function sourceFaults(book: PriceBookDocument): string[] {
  const { sources, materials, regions, sizes, subsidies, computerParts, phones } = book
  const named = [
    ...Object.values(materials),
    ...Object.values(regions).flatMap(({ costs, access }) => [...Object.values(costs), access]),
    ...Object.values(sizes).flatMap((classes) => Object.values(classes)),
    ...Object.values(subsidies),
    ...Object.values(computerParts),
  ].map(({ source }) => source)
  const known = Object.keys(sources)
  const unknown = [...named, ...Object.values(phones.sources)].filter((id) => !known.includes(id))
  return [...new Set(unknown)].map((id) => `source ${id} is not described`)
}

function floorFaults({ sizes, phones }: PriceBookDocument): string[] {
  const floors = [
    ...Object.values(sizes).flatMap((classes) =>
      Object.entries(classes).map(([id, { floor }]) => [id, floor] as const),
    ),
    ...Object.entries(phones.chipFloors),
    ...Object.entries(phones.destruction),
  ]
  return floors.filter(([, amount]) => amount % YUAN !== 0).map(([id]) => `the least paid for ${id} is not whole yuan`)
}

function phoneFaults({ phones: { chipFloors, destruction } }: PriceBookDocument): string[] {
  const storages = [...new Set([...Object.keys(chipFloors), ...Object.keys(destruction)])]
  return storages.flatMap((storage) => {
    const chips = chipFloors[storage]
    const destroyed = destruction[storage]
    if (chips === undefined || destroyed === undefined) return [`${storage} lacks a chip floor or a destruction amount`]
    return destroyed > chips ? [`destroying ${storage} pays more than its chips`] : []
  })
}

function termFaults({ issued, bestBefore, regions }: PriceBookDocument): string[] {
  return [
    ...(issued > bestBefore ? ['it is past its best-before on the day it is issued'] : []),
    ...(Object.keys(regions).includes(NATIONWIDE) ? [] : [`region ${NATIONWIDE} is missing`]),
  ]
}
