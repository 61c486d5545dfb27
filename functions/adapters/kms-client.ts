import { KMSClient, KMSServiceException } from '@aws-sdk/client-kms'
import { Unavailable } from '../ports'
import { isTransient } from './transient'

const attemptLimitMs = 2000

/** A KMS client; throttling, server errors and timeouts are retried by the SDK, three attempts in all. */
export function kmsClient(region: string, endpoint?: string): KMSClient {
  return new KMSClient({
    region,
    maxAttempts: 3,
    requestHandler: {
      connectionTimeout: attemptLimitMs,
      requestTimeout: attemptLimitMs,
      throwOnRequestTimeout: true,
    },
    ...(endpoint ? { endpoint } : {}),
  })
}

/** Runs one KMS call and names the key, the action and the way out when KMS refuses; `Unavailable` when it is down. */
export async function askKms<T>(action: string, keyId: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (isTransient(error)) throw new Unavailable(`KMS does not answer ${action}`, { cause: error })
    if (!(error instanceof KMSServiceException)) throw error
    const wayOut = error.name === 'AccessDeniedException' ? `; allow kms:${action} on it for this function's role` : ''
    throw new Error(`KMS refused ${action} with key ${keyId}: ${error.name}${wayOut}`, { cause: error })
  }
}

/** What KMS must have answered; an absent field is a broken contract, not a case to handle. */
export function answered<T>(field: T | undefined, what: string): T {
  if (field === undefined) throw new Error(`KMS answered without ${what}`)
  return field
}
