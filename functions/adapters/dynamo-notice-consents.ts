import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import type { NoticeConsent, NoticeConsents } from '../ports'
import { retry } from './retry'
import { besidePickup, deleteRows, putUnlessErased, rowsBeside } from './rows-of-pickup'
import { isTransient } from './transient'

const prefix = 'NOTICE#'
const keyOf = ({ pickupId, kind }: NoticeConsent) => besidePickup(pickupId, `${prefix}${kind}`)
const consentRow = z.object({
  kind: z.enum(['booked', 'rescheduled', 'cancelled']),
  sealedOpenid: z.optional(z.string()),
  expiresAt: z.string(),
})

/** Consents as rows beside their pickup. */
export function dynamoNoticeConsents(db: DynamoDBDocumentClient, table: string): NoticeConsents {
  const rowsOf = (pickupId: string) => rowsBeside(db, table, pickupId, prefix)
  return {
    keep(consent, expiresAt) {
      const { pickupId, kind, sealedOpenid } = consent
      const ttl = Math.ceil(Date.parse(expiresAt) / 1000)
      return putUnlessErased(db, table, pickupId, [{ ...keyOf(consent), kind, sealedOpenid, expiresAt, ttl }])
    },
    async of(pickupId, now) {
      const rows = (await rowsOf(pickupId)).map((row) => consentRow.parse(row))
      // TTL deletes late.
      const living = rows.filter(({ expiresAt }) => Date.parse(expiresAt) > now.getTime())
      return living.map(({ kind, sealedOpenid }) => ({ pickupId, kind, ...(sealedOpenid && { sealedOpenid }) }))
    },
    async claim(consent, { id, at, until }) {
      const found = await update(db, table, consent, {
        UpdateExpression: 'SET claimId = :id, claimedUntil = :until',
        // The same claim again is an attempt whose answer was lost.
        ConditionExpression:
          'sealedOpenid = :sealed AND (attribute_not_exists(claimId) OR claimId = :id OR claimedUntil <= :at)',
        ExpressionAttributeValues: { ':id': id, ':until': until, ':at': at, ':sealed': consent.sealedOpenid },
      })
      if (found === 'updated') return 'claimed'
      return found.sealed === consent.sealedOpenid ? 'held' : 'gone'
    },
    async release(consent, { id }) {
      await update(db, table, consent, { UpdateExpression: 'REMOVE claimId, claimedUntil', ...heldBy(id) })
    },
    async markSent(consent, { id }) {
      await update(db, table, consent, { UpdateExpression: 'REMOVE sealedOpenid', ...heldBy(id) })
    },
    drop: (consent) => drop(db, table, consent),
    dropAll: async (pickupId) => deleteRows(db, table, await rowsOf(pickupId)),
  }
}

const heldBy = (id: string) => ({
  ConditionExpression: 'claimId = :id',
  ExpressionAttributeValues: { ':id': id },
})

/** Updates the row of a consent; when the condition does not hold, the sealed openid that stands there. */
async function update(
  db: DynamoDBDocumentClient,
  TableName: string,
  consent: NoticeConsent,
  change: Pick<UpdateCommandInput, 'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'>,
): Promise<'updated' | { readonly sealed?: string }> {
  const command = new UpdateCommand({
    TableName,
    Key: keyOf(consent),
    ...change,
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  })
  try {
    await retry(() => db.send(command), isTransient)
    return 'updated'
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    return { sealed: error.Item?.sealedOpenid?.S }
  }
}

/** A newer consent that took its place stays. */
async function drop(db: DynamoDBDocumentClient, TableName: string, consent: NoticeConsent): Promise<void> {
  const command = new DeleteCommand({
    TableName,
    Key: keyOf(consent),
    ConditionExpression: 'attribute_not_exists(sealedOpenid) OR sealedOpenid = :sealed',
    ExpressionAttributeValues: { ':sealed': consent.sealedOpenid ?? 'sent' },
  })
  try {
    await retry(() => db.send(command), isTransient)
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
  }
}
