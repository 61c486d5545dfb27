import { contentHash } from '@shared/content-hash'
import { type Finding, fault, warning } from './finding'
import { groupOf, inWords } from './price-groups'

/** More than this share of the old price, up or down, is worth a second look. */
const JUMP = 0.3

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is odd beside an earlier book of any shape: the same id for other content, an older day, jumps, rows that are gone. */
export function comparePrices(earlier: unknown, document: unknown): Finding[] {
  if (!isObject(earlier) || !isObject(document) || contentHash(earlier) === contentHash(document)) return []
  const oldId = String(earlier.id)
  return [
    ...(document.id === oldId
      ? [fault('id', `is ${oldId}, which a book with other content has: give it a new id`)]
      : []),
    ...olderThan(earlier, document),
    ...changes(earlier, document, [], oldId),
  ]
}

function olderThan(earlier: Json, { issued }: Json): Finding[] {
  if (typeof issued !== 'string' || typeof earlier.issued !== 'string' || issued >= earlier.issued) return []
  return [warning('issued', `is ${issued}, before ${earlier.issued} of ${earlier.id}: phones keep the newer book`)]
}

function changes(earlier: unknown, later: unknown, path: readonly string[], oldId: string): Finding[] {
  if (typeof earlier === 'number' && typeof later === 'number') return jump(earlier, later, path, oldId)
  if (!isObject(earlier) || !isObject(later) || path[0] === 'sources') return []
  return Object.keys(earlier).flatMap((key) => {
    const at = [...path, key]
    if (!Object.hasOwn(later, key)) return [warning(at.join('.'), `is gone; ${oldId} has it`)]
    return changes(earlier[key], later[key], at, oldId)
  })
}

function jump(before: number, after: number, path: readonly string[], oldId: string): Finding[] {
  const group = groupOf(path)
  if (!group || Math.abs(after - before) <= JUMP * Math.abs(before)) return []
  const percent = ((after - before) / Math.abs(before)) * 100
  const by = before === 0 ? '' : `: ${percent > 0 ? '+' : ''}${percent.toFixed(1)} %`
  return [warning(path.join('.'), `is ${inWords(after, group)}, ${oldId} has ${inWords(before, group)}${by}`)]
}
