import { randomUUID } from 'node:crypto'
import type { CancellationReason } from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { CarriedOut, ChangeResult, Intention, PickupChange } from '../ports'
import { conditionFailed, undecided } from './cancelled-transaction'
import { type IdempotencyRecord, recordAgainst, rememberKey } from './idempotency-record'
import { afterText, carriedOutOf, eraseShardOf, keys, orderForgottenAt, visitRow } from './pickup-rows'
import { plainItem } from './plain-item'
import { releasePlaces, takePlaces } from './slot-places'
import { type TransactItem, transact } from './transact'

/** What an item of the transaction is about; its reason stands at the same place. */
type About = 'key' | 'pickup' | 'event' | 'taken' | 'released' | 'quote'
type Part = readonly [About, TransactItem]

/**
 * Changes a pickup in one transaction and repeats it until its outcome is known.
 * `callId` is written with the key and the event: after a lost answer they show that it was this very call.
 */
export function changeOnce(db: DynamoDBDocumentClient, table: string, change: PickupChange): Promise<ChangeResult> {
  const callId = randomUUID()
  const parts = [...keyParts(table, change, callId), ...changeParts(table, change, callId)]
  const items = parts.map(([, item]) => item)
  return transact<ChangeResult>(db, items, {
    done: { kind: 'changed' },
    refused(reasons) {
      const reasonOf = (about: About) => reasons[parts.findIndex(([found]) => found === about)]
      return refusal(change, callId, reasonOf)
    },
  })
}

/** What a change's key stands for already. */
export const carriedOutBy = (
  record: IdempotencyRecord,
  { requestHash }: Intention,
): CarriedOut | { readonly kind: 'idempotency_mismatch' } =>
  record.requestHash === requestHash && record.after ? carriedOutOf(record.after) : { kind: 'idempotency_mismatch' }

/** What the reasons say, key first, then event and pickup, then the slot; `null` as long as an earlier item is undecided. */
function refusal(
  { intention }: PickupChange,
  callId: string,
  reasonOf: (about: About) => CancellationReason | undefined,
): ChangeResult | null {
  const says = {
    key(reason: CancellationReason): ChangeResult {
      const record = recordAgainst(reason)
      return record.callId === callId || !intention ? { kind: 'changed' } : carriedOutBy(record, intention)
    },
    event: ({ Item }: CancellationReason): ChangeResult => ({
      kind: plainItem(Item).callId === callId ? 'changed' : 'overtaken',
    }),
    pickup: (): ChangeResult => ({ kind: 'overtaken' }),
    taken: (): ChangeResult => ({ kind: 'slot_full' }),
  }
  for (const about of ['key', 'event', 'pickup', 'taken'] as const) {
    const reason = reasonOf(about)
    if (undecided(reason)) return null
    if (reason && conditionFailed(reason)) return says[about](reason)
  }
  return null
}

function keyParts(table: string, { record, event, intention, visit }: PickupChange, callId: string): Part[] {
  if (!intention) return []
  const after = afterText(record.timeline.length + (event ? 1 : 0), visit ?? record.pickup.visit)
  return [['key', rememberKey(table, intention, { callId, after })]]
}

function changeParts(TableName: string, change: PickupChange, callId: string): Part[] {
  const { record, event, visit, cancel } = change
  if (!event) return [['pickup', unchangedPickup(TableName, change)]]
  const { pickup, timeline } = record
  const Item = {
    ...keys.event(pickup.id, timeline.length + 1),
    ...event,
    callId,
    ttl: orderForgottenAt(pickup.createdAt),
  }
  const parts: Part[] = [
    ['pickup', updatePickup(TableName, change)],
    [
      'event',
      {
        Put: {
          TableName,
          Item,
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        },
      },
    ],
  ]
  if (visit) parts.push(['taken', takePlaces(TableName, visit)])
  if (visit || cancel) parts.push(['released', releasePlaces(TableName, pickup.visit)])
  if (cancel) for (const { quoteId } of pickup.devices) parts.push(['quote', freeQuote(TableName, quoteId, pickup.id)])
  return parts
}

/** Every change counts one event more, so the count says whether anything happened since; older orders have none yet. */
const asRead = 'attribute_exists(pk) AND (#events = :seen OR attribute_not_exists(#events))'

/** An intention that changes nothing is remembered for the pickup it was decided by, and for no later one. */
const unchangedPickup = (TableName: string, { record }: PickupChange): TransactItem => ({
  ConditionCheck: {
    TableName,
    Key: keys.pickup(record.pickup.id),
    ConditionExpression: asRead,
    ExpressionAttributeNames: { '#events': 'events' },
    ExpressionAttributeValues: { ':seen': record.timeline.length },
  },
})

function updatePickup(TableName: string, { record, visit, cancel, erase, eraseFrom }: PickupChange): TransactItem {
  const { id } = record.pickup
  const set: Record<string, unknown> = {
    events: record.timeline.length + 1,
    ...(visit && { visit: visitRow(visit) }),
    ...(cancel && { status: 'cancelled' }),
    ...(eraseFrom && { eraseFrom, eraseShard: eraseShardOf(eraseFrom, id) }),
  }
  const names = Object.keys(set)
  const erased = erase ? ' REMOVE sealedContact, sealedAddress, eraseFrom, eraseShard' : ''
  return {
    Update: {
      TableName,
      Key: keys.pickup(id),
      UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}${erased}`,
      ConditionExpression: asRead,
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: {
        ':seen': record.timeline.length,
        ...Object.fromEntries(names.map((name) => [`:${name}`, set[name]])),
      },
    },
  }
}

const freeQuote = (TableName: string, quoteId: string, pickupId: string): TransactItem => ({
  Delete: {
    TableName,
    Key: keys.quoteMark(quoteId),
    ConditionExpression: 'pickupId = :pickup',
    ExpressionAttributeValues: { ':pickup': pickupId },
  },
})
