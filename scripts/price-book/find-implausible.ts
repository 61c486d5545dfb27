import { type Finding, fault } from './finding'
import { groupOf, inWords, type PriceGroup } from './price-groups'

/** Whole numbers that no honest price book holds, however wrong the rest of the document is. */
export function findImplausible(document: unknown): Finding[] {
  return [...numbersIn(document, [])].flatMap(({ path, value }) => {
    const group = groupOf(path)
    if (!group || !Number.isSafeInteger(value) || (value >= group.least && value <= group.most)) return []
    return [fault(path.join('.'), sentence(value, group))]
  })
}

function* numbersIn(node: unknown, path: readonly string[]): Generator<{ path: readonly string[]; value: number }> {
  if (typeof node === 'number') yield { path, value: node }
  if (typeof node !== 'object' || node === null) return
  for (const [key, value] of Object.entries(node)) yield* numbersIn(value, [...path, key])
}

function sentence(value: number, group: PriceGroup): string {
  const { least, most, meaning, unit } = group
  const written = `is ${value} ${unit} = ${inWords(value, group)}`
  if (value < 0 && least >= 0) return `${written}: ${meaning} cannot be negative`
  return `${written}: ${meaning} is plausible from ${inWords(least, group)} to ${inWords(most, group)}`
}
