import { type CancellationReason, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { isTransient } from './transient'

const undecidedCodes = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])

/** Why each item of a cancelled transaction failed, in item order; `null` for any other error. */
export function cancellationReasons(error: unknown): readonly CancellationReason[] | null {
  return error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : null
}

export const conditionFailed = (reason: CancellationReason | undefined) => reason?.Code === 'ConditionalCheckFailed'

/** The item's condition was not decided, because another transaction held it or there were too many requests. */
export const undecided = (reason: CancellationReason | undefined) => undecidedCodes.has(reason?.Code ?? '')

/** Whether a transaction may be sent again as it was. */
export function mayRepeatTransaction(error: unknown): boolean {
  const reasons = cancellationReasons(error)
  return reasons ? reasons.some(undecided) : isTransient(error)
}
