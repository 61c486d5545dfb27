import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { attemptLimitMs } from './retry'

/** Which DynamoDB to talk to; an endpoint means an engine that asks for no credentials. */
export interface DynamoAddress {
  readonly region: string
  readonly endpoint?: string
  /** The longest one attempt may take; `attemptLimitMs` unless said. */
  readonly attemptMs?: number
}

/** A document client that never repeats a call by itself: `retry` decides that, one budget per call. */
export function dynamoClient({ region, endpoint, attemptMs = attemptLimitMs }: DynamoAddress): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    region,
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: (attemptMs * 2) / 3,
      requestTimeout: attemptMs,
      throwOnRequestTimeout: true,
      httpAgent: { maxSockets: 100 },
      httpsAgent: { maxSockets: 100 },
    },
    ...(endpoint ? { endpoint, credentials: { accessKeyId: 'local', secretAccessKey: 'local' } } : {}),
  })
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } })
}
