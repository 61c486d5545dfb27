import { priceBookSchema } from '@shared/price-book/price-book-schema'
import { toJSONSchema } from 'zod/mini'
import { printSchema } from '../print-schema'

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

/** The schema as text. */
export const printedJsonSchema = (): string => printSchema(priceBookJsonSchema)
