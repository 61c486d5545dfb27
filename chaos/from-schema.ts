import fc from 'fast-check'
import type { JsonSchema } from './json-schema'

/** Values that exist in the service under test, by the name of the member they belong in. */
export type KnownValues = Readonly<Record<string, readonly unknown[]>>

/** Values a schema allows; a member that is known mostly has a value that exists. */
export function fromSchema(schema: JsonSchema, known: KnownValues, name = ''): fc.Arbitrary<unknown> {
  const made = () => schemaArbitrary(schema, known, name)
  const values = known[name]
  // Of a list the items are known.
  if (!values || values.length === 0 || schema.type === 'array') return made()
  return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...values) }, made())
}

function schemaArbitrary(schema: JsonSchema, known: KnownValues, name: string): fc.Arbitrary<unknown> {
  const { type, anyOf, items = {}, minItems = 0, maxItems = 4, minimum, maximum } = schema
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (anyOf) return fc.oneof(...anyOf.map((one) => fromSchema(one, known)))
  switch (type) {
    case 'object':
      return objectFrom(schema, known)
    case 'array':
      return fc.array(fromSchema(items, known, name), {
        minLength: minItems,
        maxLength: Math.min(maxItems, minItems + 3),
      })
    case 'string':
      return textFrom(schema)
    case 'integer':
      return fc.maxSafeInteger().map((drawn) => within(drawn, minimum, maximum))
    case 'boolean':
      return fc.boolean()
    default:
      return fc.jsonValue()
  }
}

/** Small numbers mostly, for the larger are all refused alike. */
const within = (drawn: number, least = -1000, most = 1000): number =>
  Math.max(least, Math.min(most, least + Math.abs(drawn % 500)))

function objectFrom({ properties = {}, required = [] }: JsonSchema, known: KnownValues): fc.Arbitrary<unknown> {
  const members = Object.entries(properties).map(([name, schema]) => [name, fromSchema(schema, known, name)] as const)
  return fc.record(Object.fromEntries(members), { requiredKeys: required.filter((name) => name in properties) })
}

function textFrom({ pattern, minLength = 0, maxLength = 40 }: JsonSchema): fc.Arbitrary<string> {
  const unit = 'binary' as const
  // Properties of characters are not something texts can be made from; most texts fulfil them.
  if (pattern?.includes('\\p')) {
    return fc.string({ minLength, maxLength, unit }).filter((text) => new RegExp(pattern, 'u').test(text))
  }
  return pattern ? fc.stringMatching(new RegExp(pattern, 'u')) : fc.string({ minLength, maxLength })
}
