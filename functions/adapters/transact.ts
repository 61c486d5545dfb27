import type { CancellationReason } from '@aws-sdk/client-dynamodb'
import {
  type DynamoDBDocumentClient,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb'
import { cancellationReasons, mayRepeatTransaction } from './cancelled-transaction'
import { retry } from './retry'

export type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

/** What a transaction came to, and what its reasons say when it was cancelled; `null` for: not decided. */
export interface Outcome<T> {
  readonly done: T
  readonly refused: (reasons: readonly CancellationReason[]) => T | null | Promise<T | null>
}

/** Sends a transaction, and again with jitter until its outcome is known: after conflicts, throttling, lost answers. */
export function transact<T>(
  db: DynamoDBDocumentClient,
  items: readonly TransactItem[],
  { done, refused }: Outcome<T>,
): Promise<T> {
  const attempt = async (): Promise<T> => {
    try {
      await db.send(new TransactWriteCommand({ TransactItems: [...items] }))
      return done
    } catch (error) {
      const answer = await refused(cancellationReasons(error) ?? [])
      if (answer) return answer
      throw error
    }
  }
  return retry(attempt, mayRepeatTransaction)
}
