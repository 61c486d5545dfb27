import { createHmac } from 'node:crypto'
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { CallLimit } from '../config'
import type { Clock, RateLimit } from '../ports'
import type { DaySecret } from './day-secret'

const usPerSecond = 1_000_000
const usPerMinute = 60 * usPerSecond

/** What a rate limit stands on. */
export interface RateLimitParts {
  readonly db: DynamoDBDocumentClient
  readonly table: string
  readonly daySecret: DaySecret
  readonly clock: Clock
}

/**
 * A token bucket per client (GCRA) over all processes: its row holds one number, `tat`, the instant in microseconds at
 * which the bucket is full again. The row's key is an HMAC under a secret of the day, so no address is stored.
 */
export function dynamoRateLimit({ db, table, daySecret, clock }: RateLimitParts, limit: CallLimit): RateLimit {
  const keyOf = clientKeys(daySecret, clock)
  return {
    async take(client) {
      const bucket = { db, table, pk: await keyOf(client) }
      return takeToken(bucket, timesOf(limit, clock.now()))
    },
  }
}

/** All in microseconds; `last` is the latest `tat` that leaves a token. */
interface Times {
  readonly now: number
  readonly perToken: number
  readonly last: number
  readonly toRefill: number
}

function timesOf({ burst, perMinute }: CallLimit, at: Date): Times {
  const now = at.getTime() * 1000
  const perToken = Math.round(usPerMinute / perMinute)
  return { now, perToken, last: now + (burst - 1) * perToken, toRefill: burst * perToken }
}

interface Bucket {
  readonly db: DynamoDBDocumentClient
  readonly table: string
  readonly pk: string
}

/** Whole seconds until there is a token, 0 when one was taken. A client that pauses between calls needs one update. */
async function takeToken(bucket: Bucket, times: Times): Promise<number> {
  const { now, perToken, last, toRefill } = times
  // A `tat` that no burst explains was written before the clock was set back: nobody waits out the difference.
  const full = 'attribute_not_exists(tat) OR tat <= :now OR tat > :impossible'
  const found = await update(bucket, times, 'tat = :next', full, {
    ':next': now + perToken,
    ':now': now,
    ':impossible': now + 2 * toRefill,
  })
  if (found === taken) return 0
  if (found > last) return secondsUntil(found, times)
  const left = await update(bucket, times, 'tat = tat + :token', 'tat <= :last', { ':token': perToken, ':last': last })
  return left === taken ? 0 : secondsUntil(left, times)
}

const taken = 'taken'

/** Takes a token under a condition, else returns the `tat` that stands against it. */
async function update(
  { db, table, pk }: Bucket,
  { now, toRefill }: Times,
  change: string,
  condition: string,
  values: Readonly<Record<string, number>>,
): Promise<typeof taken | number> {
  try {
    await db.send(
      new UpdateCommand({
        TableName: table,
        Key: { pk },
        UpdateExpression: `SET ${change}, #ttl = :ttl`,
        ConditionExpression: condition,
        ExpressionAttributeNames: { '#ttl': 'ttl' },
        // By then the bucket is full, which is what no row means.
        ExpressionAttributeValues: { ...values, ':ttl': Math.ceil((now + 2 * toRefill) / usPerSecond) },
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    )
    return taken
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    return Number(error.Item?.tat?.N ?? 0)
  }
}

const secondsUntil = (tat: number, { last }: Times) => Math.max(0, Math.ceil((tat - last) / usPerSecond))

/** Keys that name a client for one day; the day's secret is derived once per process. */
function clientKeys(daySecret: DaySecret, clock: Clock): (client: string) => Promise<string> {
  let kept: { readonly day: string; readonly secret: Promise<string> } | undefined
  const secretOf = async (day: string) => {
    const current = kept?.day === day ? kept : { day, secret: daySecret(day) }
    kept = current
    try {
      return await current.secret
    } catch (error) {
      if (kept === current) kept = undefined
      throw error
    }
  }
  return async (client) => {
    const secret = await secretOf(clock.today())
    return createHmac('sha256', secret).update(client).digest('base64url')
  }
}
