import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { type DynamoDBDocumentClient, PutCommand, type PutCommandInput } from '@aws-sdk/lib-dynamodb'
import type { StationPlan } from '../pickups/station-plan'
import { randomId } from '../random-id'
import { retry } from './retry'
import { stationKeys } from './station-rows'
import { isTransient } from './transient'

/** A plan to be loaded, and the version it was made from: none when it is the first. */
export interface StationLoad {
  readonly plan: StationPlan
  readonly hash: string
  /** ISO instant. */
  readonly loadedAt: string
  readonly replaces: string | undefined
}

/**
 * Writes the rows of a new version, then points to it: readers see the old plan or the new one, never a part. Earlier
 * versions stay. Resolves with false, and changes nothing, when another load came first.
 */
export async function loadStationPlan(db: DynamoDBDocumentClient, table: string, load: StationLoad): Promise<boolean> {
  const { plan, hash, loadedAt, replaces } = load
  const { id: planId, sample, closures, stations } = plan
  const version = `${loadedAt}-${randomId()}`
  const put = (Item: Record<string, unknown>, condition: Partial<PutCommandInput> = {}) =>
    retry(() => db.send(new PutCommand({ TableName: table, Item, ...condition })), isTransient)
  for (const station of stations) await put({ ...stationKeys.station(version, station.id), station })
  const stationIds = stations.map(({ id }) => id)
  await put({ ...stationKeys.plan(version), planId, sample, closures, stationIds, hash, loadedAt })
  try {
    await put({ ...stationKeys.pointer, version }, unmoved(replaces, version))
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}

/** Nobody loaded since; or this very load did, whose answer was lost. */
const unmoved = (replaces: string | undefined, version: string): Partial<PutCommandInput> => ({
  ConditionExpression:
    replaces === undefined ? 'attribute_not_exists(pk) OR version = :own' : 'version IN (:own, :replaces)',
  ExpressionAttributeValues: { ':own': version, ...(replaces !== undefined && { ':replaces': replaces }) },
})
