import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda'
import type { FastifyBaseLogger } from 'fastify'
import type { NoticePorts } from './ports'
import { tellPerson } from './tell-person'

export type StreamHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>

/**
 * Follows the stream of the main table: tells people about new events and new consents. Stops at the first record that
 * has to be tried again and names it, so that the stream comes back to it and to what follows.
 */
export function followChanges(ports: NoticePorts, log: Pick<FastifyBaseLogger, 'warn'>): StreamHandler {
  const tell = tellPerson(ports)
  return async ({ Records }) => {
    const told = new Set<string>()
    for (const record of Records) {
      const pickupId = pickupToTell(record)
      if (!pickupId || told.has(pickupId)) continue
      try {
        await tell(pickupId)
        told.add(pickupId)
      } catch (error) {
        log.warn({ err: error, pickupId }, 'a notice has to be tried again')
        return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] }
      }
    }
    return { batchItemFailures: [] }
  }
}

const watched = /^(EVENT|NOTICE)#/

/** The pickup that a new event or a new consent is about. */
function pickupToTell({ eventName, dynamodb }: DynamoDBRecord): string | undefined {
  if (eventName !== 'INSERT' || !watched.test(dynamodb?.Keys?.sk?.S ?? '')) return undefined
  return /^PICKUP#(.+)$/.exec(dynamodb?.Keys?.pk?.S ?? '')?.[1]
}
