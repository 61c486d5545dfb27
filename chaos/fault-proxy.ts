import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { listenOnLoopback } from '../tests/support/listen-on-loopback'

/** Shares of transactions, from 0 to 1. */
export interface FaultShares {
  /** Refused with TransactionConflict before the engine hears of them, as a hot slot is in the cloud. */
  readonly conflicts: number
  /** Carried out, and the connection cut before the answer. */
  readonly lostAnswers: number
}

export interface FaultCounts {
  readonly transactions: number
  readonly conflicts: number
  readonly lostAnswers: number
  /** Of the lost answers those that said the transaction was carried out. */
  readonly lostCommits: number
}

export interface FaultProxy {
  readonly url: string
  counts(): FaultCounts
  close(): Promise<void>
}

const TRANSACT = /\.TransactWriteItems$/

/** Stands before a DynamoDB engine and spoils some of its transactions; `random` decides which. */
export async function startFaultProxy(engine: string, shares: FaultShares, random: () => number): Promise<FaultProxy> {
  const agent = new Agent({ keepAlive: true })
  const counts = { transactions: 0, conflicts: 0, lostAnswers: 0, lostCommits: 0 }
  const pass = async (asked: IncomingMessage, answer: ServerResponse) => {
    const body = await buffer(asked)
    const fault = TRANSACT.test(String(asked.headers['x-amz-target'])) ? drawFault(shares, random, counts) : undefined
    if (fault === 'conflict') return sendConflict(answer, body, random)
    const told = await forward(engine, agent, asked, body)
    if (fault === undefined) return void answer.writeHead(told.status, told.headers).end(told.body)
    if (told.status === 200) counts.lostCommits++
    answer.destroy()
  }
  // When the engine is away, so are we.
  const server = createServer((asked, answer) => pass(asked, answer).catch(() => answer.destroy()))
  const { url, close } = await listenOnLoopback(server)
  return {
    url,
    counts: () => ({ ...counts }),
    close: () => close().finally(() => agent.destroy()),
  }
}

type Counting = { -readonly [Name in keyof FaultCounts]: FaultCounts[Name] }

function drawFault(
  shares: FaultShares,
  random: () => number,
  counts: Counting,
): 'conflict' | 'lost answer' | undefined {
  const drawn = random()
  counts.transactions++
  if (drawn < shares.conflicts) {
    counts.conflicts++
    return 'conflict'
  }
  if (drawn >= shares.conflicts + shares.lostAnswers) return undefined
  counts.lostAnswers++
  return 'lost answer'
}

/** In the words of DynamoDB; one item of the transaction is held by another one. */
function sendConflict(answer: ServerResponse, body: Buffer, random: () => number): void {
  const { TransactItems } = JSON.parse(body.toString()) as { readonly TransactItems: readonly unknown[] }
  const held = Math.floor(random() * TransactItems.length)
  const reasons = TransactItems.map((_, index) =>
    index === held ? { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' } : { Code: 'None' },
  )
  const text = JSON.stringify({
    __type: 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException',
    Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${reasons.map(({ Code }) => Code).join(', ')}]`,
    CancellationReasons: reasons,
  })
  answer.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' }).end(text)
}

interface Told {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}

function forward(engine: string, agent: Agent, asked: IncomingMessage, body: Buffer): Promise<Told> {
  const { method, url, headers } = asked
  return new Promise((resolve, reject) => {
    const sent = request(new URL(url ?? '/', engine), { method, headers, agent }, (response) => {
      buffer(response).then(
        (told) => resolve({ status: response.statusCode ?? 502, headers: response.headers, body: told }),
        reject,
      )
    })
    sent.on('error', reject).end(body)
  })
}
