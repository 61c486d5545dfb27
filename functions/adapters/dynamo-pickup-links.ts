import { type DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import type { PickupLinks } from '../ports'
import { idOf, orderForgottenAt } from './pickup-rows'
import { retry } from './retry'
import { besidePickup, deleteRows, putUnlessErased, rowsBeside } from './rows-of-pickup'
import { isTransient } from './transient'

const prefix = 'PERSON#'
const keyOf = (person: string, pickupId: string) => ({ pk: `${prefix}${person}`, sk: `PICKUP#${pickupId}` })
const linkRow = z.object({ sk: z.string(), createdAt: z.string() })
const keyed = z.object({ sk: z.string() })

/** Links as two rows: with the person, to list the pickups, and with the pickup, so that its erasure finds them. */
export function dynamoPickupLinks(db: DynamoDBDocumentClient, table: string): PickupLinks {
  return {
    link(person, { id, createdAt }) {
      const ttl = orderForgottenAt(createdAt)
      const ofPerson = { ...keyOf(person, id), createdAt, ttl }
      return putUnlessErased(db, table, id, [ofPerson, { ...besidePickup(id, `${prefix}${person}`), ttl }])
    },
    async isLinked(person, pickupId) {
      const command = new GetCommand({ TableName: table, Key: keyOf(person, pickupId), ConsistentRead: true })
      const { Item } = await retry(() => db.send(command), isTransient)
      return Item !== undefined
    },
    list: (person, limit) => newest(db, table, person, limit),
    async unlink(pickupId) {
      const beside = await rowsBeside(db, table, pickupId, prefix)
      const people = beside.map((row) => idOf(keyed.parse(row).sk))
      // Those of the people first: as long as a row is left beside the pickup, unlinking again finds the rest.
      await deleteRows(
        db,
        table,
        people.map((person) => keyOf(person, pickupId)),
      )
      await deleteRows(db, table, beside)
    },
  }
}

/** One answer holds some ten thousand links, more than a person has pickups. */
async function newest(db: DynamoDBDocumentClient, table: string, person: string, limit: number) {
  const command = new QueryCommand({
    TableName: table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': `${prefix}${person}` },
    ConsistentRead: true,
  })
  const { Items = [] } = await retry(() => db.send(command), isTransient)
  const rows = Items.map((row) => linkRow.parse(row))
  return rows
    .sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
    .slice(0, limit)
    .map(({ sk }) => idOf(sk))
}
