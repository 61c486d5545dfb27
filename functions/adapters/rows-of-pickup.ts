import { DeleteCommand, type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import { conditionFailed } from './cancelled-transaction'
import { keys } from './pickup-rows'
import { retry } from './retry'
import { type TransactItem, transact } from './transact'
import { isTransient } from './transient'

/** The key of a row that stands beside a pickup, in its partition. */
export const besidePickup = (pickupId: string, sk: string) => ({ pk: keys.pickup(pickupId).pk, sk })

/** The rows beside a pickup whose sort key starts so; few enough for one answer. */
export async function rowsBeside(
  db: DynamoDBDocumentClient,
  table: string,
  pickupId: string,
  prefix: string,
): Promise<readonly Record<string, unknown>[]> {
  const command = new QueryCommand({
    TableName: table,
    KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
    ExpressionAttributeValues: { ':pk': keys.pickup(pickupId).pk, ':prefix': prefix },
    ConsistentRead: true,
  })
  const { Items = [] } = await retry(() => db.send(command), isTransient)
  return Items
}

/** Puts rows that say who somebody is, all or none, only as long as the pickup's personal parts are there. */
export async function putUnlessErased(
  db: DynamoDBDocumentClient,
  TableName: string,
  pickupId: string,
  rows: readonly Record<string, unknown>[],
): Promise<boolean> {
  const stillThere: TransactItem = {
    ConditionCheck: { TableName, Key: keys.pickup(pickupId), ConditionExpression: 'attribute_exists(sealedContact)' },
  }
  const puts = rows.map((Item): TransactItem => ({ Put: { TableName, Item } }))
  const outcome = await transact<'put' | 'erased'>(db, [stillThere, ...puts], {
    done: 'put',
    refused: ([pickup]) => (conditionFailed(pickup) ? 'erased' : null),
  })
  return outcome === 'put'
}

const keyed = z.object({ pk: z.string(), sk: z.string() })

/** Deletes rows, one after the other; those already gone are no matter. */
export async function deleteRows(db: DynamoDBDocumentClient, table: string, rows: readonly unknown[]): Promise<void> {
  for (const row of rows) {
    const command = new DeleteCommand({ TableName: table, Key: keyed.parse(row) })
    await retry(() => db.send(command), isTransient)
  }
}
