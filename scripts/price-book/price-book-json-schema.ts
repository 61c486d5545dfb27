import { priceBookSchema } from '@shared/price-book/price-book-schema'
import { toJSONSchema } from 'zod/mini'

/** The part of JSON Schema that price books use. */
export interface SchemaNode {
  readonly type?: string
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly required?: readonly string[]
  readonly additionalProperties?: SchemaNode | false
  readonly propertyNames?: SchemaNode
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
}

/** The shape of a price book as JSON Schema, made from the schema that checks it. */
export const priceBookJsonSchema = toJSONSchema(priceBookSchema) as SchemaNode

/** What the schema says of a path; undefined where nothing may stand. */
export const schemaAt = (path: readonly PropertyKey[]): SchemaNode | undefined =>
  path.reduce<SchemaNode | undefined>(
    (node, key) => node?.properties?.[String(key)] ?? (node?.additionalProperties || undefined),
    priceBookJsonSchema,
  )

const SHORT_LINE = 120

/** The schema as text; lists that fit stand on one line, as the formatter of this project has them. */
export function printedJsonSchema(): string {
  const text = JSON.stringify(priceBookJsonSchema, null, 2)
  return text.replace(/^( *)(.*)\[\n([^[\]{}]*)\]/gm, (block, indent: string, before: string, items: string) => {
    const line = `${indent}${before}[${items.trim().replace(/\n\s*/g, ' ')}]`
    return line.length < SHORT_LINE ? line : block
  })
}
