import { type DynamoDBDocumentClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb'
import { type StationPlan, stationPlanSchema } from '../pickups/station-plan'
import { batchRead } from './batch-read'
import { retry } from './retry'
import { planRow, pointerRow, stationKeys, stationRow } from './station-rows'
import { isTransient } from './transient'

/** A plan as it was loaded. */
export interface LoadedPlan {
  readonly plan: StationPlan
  readonly version: string
  /** Identity of the file it came from. */
  readonly hash: string
  /** ISO instant. */
  readonly loadedAt: string
}

/** The plan that was loaded last, null when none ever was. Rows of a version never change, so it is whole or not there. */
export async function readStationPlan(db: DynamoDBDocumentClient, table: string): Promise<LoadedPlan | null> {
  const [pointer] = await batchRead(db, table, [stationKeys.pointer])
  if (!pointer) return null
  const { version } = pointerRow.parse(pointer)
  const rows = await rowsOf(db, table, version)
  const { planId, sample, closures, stationIds, hash, loadedAt } = planRow.parse(rows.get('PLAN'))
  const stations = stationIds.map((id) => stationRow.parse(rows.get(stationKeys.station(version, id).sk)).station)
  const plan = stationPlanSchema.parse({ id: planId, sample, closures, stations })
  return { plan, version, hash, loadedAt }
}

async function rowsOf(db: DynamoDBDocumentClient, table: string, version: string) {
  const rows = new Map<unknown, unknown>()
  let next: QueryCommandInput['ExclusiveStartKey']
  do {
    const command = new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :version',
      ExpressionAttributeValues: { ':version': stationKeys.version(version) },
      ConsistentRead: true,
      ExclusiveStartKey: next,
    })
    const { Items = [], LastEvaluatedKey } = await retry(() => db.send(command), isTransient)
    for (const row of Items) rows.set(row.sk, row)
    next = LastEvaluatedKey
  } while (next)
  return rows
}
