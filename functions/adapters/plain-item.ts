import type { AttributeValue } from '@aws-sdk/client-dynamodb'

/** The strings of an item that an error carries: errors, unlike answers, come as the wire has them. */
export const plainItem = (item: Record<string, AttributeValue> = {}): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(item).map(([name, { S }]) => [name, S]))
