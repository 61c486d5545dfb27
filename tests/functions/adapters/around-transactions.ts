import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

/** Wraps every transaction sent from now on. */
export function aroundTransactions(db: DynamoDBDocumentClient, around: (send: () => Promise<void>) => Promise<void>) {
  db.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName !== 'TransactWriteItemsCommand') return next(args)
      let output: Awaited<ReturnType<typeof next>> | undefined
      await around(async () => {
        output = await next(args)
      })
      if (!output) throw new Error('a transaction must be sent or fail')
      return output
    },
    { step: 'initialize' },
  )
}

/** The answer to a call was lost on its way. */
export const lostAnswer = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
/** What DynamoDB says when another transaction holds the item at a place; no local engine does. */
export const conflict = (place: number) =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: Array.from({ length: 5 }, (_, index) => ({
      Code: index === place ? 'TransactionConflict' : 'None',
    })),
  })
