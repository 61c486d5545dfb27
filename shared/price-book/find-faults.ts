import { partSizes } from './part-sizes'
import { NATIONWIDE, type PriceBookDocument } from './price-book-schema'

const YUAN = 100

/**
 * What a document of the right shape can still get wrong, each beginning with the path it speaks of; empty when it may be used.
 * The exact range rests on it: destroying never pays more than the chips, a worse part never more than a better one,
 * and what is paid at least is whole yuan.
 */
export function findFaults(book: PriceBookDocument): string[] {
  return [
    ...sourceFaults(book),
    ...floorFaults(book),
    ...subsidyFaults(book),
    ...phoneFaults(book),
    ...partFaults(book),
    ...termFaults(book),
  ]
}

function sourceFaults({ sources, phones, ...groups }: PriceBookDocument): string[] {
  const known = Object.keys(sources)
  const named = [
    ...namedSources(groups, ''),
    ...Object.entries(phones.sources).map(([id, source]) => [`phones.sources.${id}`, source] as const),
  ]
  return named
    .filter(([, source]) => !known.includes(source))
    .map(([path, source]) => `${path} is ${source}, which sources does not describe`)
}

const namedSources = (group: object, path: string): (readonly [path: string, source: string])[] =>
  Object.entries(group).flatMap(([id, value]) => {
    if (id === 'source') return [[path + id, value] as const]
    return typeof value === 'object' ? namedSources(value, `${path}${id}.`) : []
  })

function floorFaults({ sizes, phones }: PriceBookDocument): string[] {
  const floors = [
    ...Object.entries(sizes).flatMap(([category, classes]) =>
      Object.entries(classes).map(([id, { floor }]) => [`sizes.${category}.${id}.floor`, floor] as const),
    ),
    ...(['chipFloors', 'destruction'] as const).flatMap((table) =>
      Object.entries(phones[table]).map(([id, amount]) => [`phones.${table}.${id}`, amount] as const),
    ),
  ]
  return floors
    .filter(([, amount]) => amount % YUAN !== 0)
    .map(([path, amount]) => `${path} is ${amount} fen; what is paid at least is whole yuan`)
}

function subsidyFaults({ sizes, subsidies }: PriceBookDocument): string[] {
  return Object.entries(subsidies).flatMap(([category, subsidy]) =>
    subsidy.sizes
      .filter((size) => !Object.keys(sizes[category] ?? {}).includes(size))
      .map((size) => `subsidies.${category}.sizes has ${size}, which is no size of sizes.${category}`),
  )
}

function phoneFaults({ phones: { chipFloors, destruction } }: PriceBookDocument): string[] {
  const storages = [...new Set([...Object.keys(chipFloors), ...Object.keys(destruction)])]
  return storages.flatMap((storage) => {
    const chips = chipFloors[storage]
    const destroyed = destruction[storage]
    if (chips === undefined) return [`phones.chipFloors.${storage} is missing, phones.destruction has it`]
    if (destroyed === undefined) return [`phones.destruction.${storage} is missing, phones.chipFloors has it`]
    if (destroyed <= chips) return []
    return [`phones.destruction.${storage} pays ${destroyed} fen, more than the ${chips} of its chips`]
  })
}

function partFaults({ computerParts }: PriceBookDocument): string[] {
  return (['memory', 'disk'] as const).flatMap((part) => {
    const { amounts } = computerParts[part]
    const priced = partSizes[part].flatMap((id) => (amounts[id] === undefined ? [] : [{ id, amount: amounts[id] }]))
    return priced.flatMap(({ id, amount }, index) => {
      const better = priced[index - 1]
      if (!better || amount <= better.amount) return []
      return [`computerParts.${part}.amounts.${id} pays ${amount} fen, more than the ${better.amount} of ${better.id}`]
    })
  })
}

function termFaults({ issued, bestBefore, regions }: PriceBookDocument): string[] {
  return [
    ...(issued > bestBefore ? [`bestBefore is ${bestBefore}, before it is issued on ${issued}`] : []),
    ...(Object.keys(regions).includes(NATIONWIDE) ? [] : [`regions.${NATIONWIDE} is missing`]),
  ]
}
