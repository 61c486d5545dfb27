import { type PriceBookDocument, priceBookSchema } from '@shared/price-book/price-book-schema'
import { DAY } from '@shared/valuation/dated'
import type { core } from 'zod/mini'
import { type Finding, fault } from './finding'
import { priceBookJsonSchema, type SchemaNode, schemaAt } from './price-book-json-schema'
import { groupOf } from './price-groups'

/** What is wrong with the shape, and the document as far as it can be read. */
export interface ShapeCheck {
  readonly findings: readonly Finding[]
  /** Present when everything stands where it should and only numbers may be wrong. */
  readonly readable?: PriceBookDocument
  /** Present when the shape is right. */
  readonly sound?: PriceBookDocument
}

/** Checks the shape; every fault says what would be right. */
export function checkShape(document: unknown): ShapeCheck {
  const read = priceBookSchema.safeParse(document)
  if (read.success) return { findings: [], readable: read.data, sound: read.data }
  const { issues } = read.error
  const findings = issues.flatMap((issue) => faultsOf(issue, document))
  const onlyNumbers = issues.every((issue) => typeof valueAt(document, issue.path) === 'number')
  return { findings, ...(onlyNumbers && { readable: document as PriceBookDocument }) }
}

function faultsOf(issue: core.$ZodIssue, document: unknown): Finding[] {
  const path = issue.path.join('.')
  if (issue.code === 'unrecognized_keys') {
    const allowed = Object.keys(schemaAt(issue.path)?.properties ?? {}).join(', ')
    return issue.keys.map((key) =>
      fault([...issue.path, key].join('.'), `does not belong here; what may stand here is ${allowed}`),
    )
  }
  if (issue.code === 'invalid_key') return [fault(path, `is no ${keyWording(issue.path.slice(0, -1))}`)]
  const value = valueAt(document, issue.path)
  if (value === undefined) return [fault(path, `is missing: ${rightAt(issue.path)}`)]
  return [fault(path, `is ${shown(value)}: ${rightAt(issue.path)}${hint(value, issue.path)}`)]
}

const valueAt = (document: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[key] : undefined,
    document,
  )

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

/** The slip that is made most: yuan where fen belong. */
function hint(value: unknown, path: readonly PropertyKey[]): string {
  const unit = groupOf(path)?.unit ?? ''
  if (typeof value !== 'number' || Number.isInteger(value) || !unit.startsWith('fen')) return ''
  return `; ${value} yuan are ${Math.round(value * 100)} fen`
}

function rightAt(path: readonly PropertyKey[]): string {
  const unit = groupOf(path)?.unit
  return `it must be ${wording(schemaAt(path), unit)}`
}

const ID_PATTERN = priceBookJsonSchema.properties?.id?.pattern
const patternWords = new Map([
  [ID_PATTERN, 'an id: up to 64 of a-z 0-9 . @ -, beginning with a letter or a digit'],
  [DAY.source, 'a day that exists, as YYYY-MM-DD'],
  [schemaAt(['sources', 'any', 'date'])?.pattern, 'a date as YYYY, YYYY-MM or YYYY-MM-DD'],
])

/** What the rows of a table are named by. */
function keyWording(table: readonly PropertyKey[]): string {
  const node = schemaAt(table)?.propertyNames
  return `${node?.pattern === ID_PATTERN ? 'id' : 'date'}: ${wording(node)}`
}

function wording(node: SchemaNode | undefined, unit?: string): string {
  if (node?.enum) return `one of ${node.enum.join(', ')}`
  if (node?.pattern) return patternWords.get(node.pattern) ?? `a text like ${node.pattern}`
  if (node?.properties) return `an object with ${node.required?.join(', ')}`
  switch (node?.type) {
    case 'integer':
      return `a whole number${unit ? ` of ${unit}` : ''} from ${node.minimum} to ${node.maximum}`
    case 'string':
      return `a text of ${node.minLength ?? 0} to ${node.maxLength} characters`
    case 'boolean':
      return 'true or false'
    default:
      return 'an object from id to entry'
  }
}
