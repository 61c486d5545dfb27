import { createServer } from 'node:http'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type FaultProxy, startFaultProxy } from '../../chaos/fault-proxy'
import { seeded } from '../oracle/random-source'
import { listenOnLoopback } from '../support/listen-on-loopback'

let engine: Awaited<ReturnType<typeof listenOnLoopback>>
let proxy: FaultProxy | undefined
let heard: string[]

beforeEach(async () => {
  heard = []
  const server = createServer((request, response) => {
    heard.push(String(request.headers['x-amz-target']))
    request.resume().on('end', () => response.end('{}'))
  })
  engine = await listenOnLoopback(server)
})
afterEach(async () => {
  await proxy?.close()
  await engine.close()
})

const send = (operation: string) =>
  fetch(proxy?.url ?? '', {
    method: 'POST',
    headers: { 'x-amz-target': `DynamoDB_20120810.${operation}` },
    body: JSON.stringify({ TransactItems: [{}, {}, {}] }),
  })

it('answers a conflict in the words of DynamoDB, one reason for each item, and the engine never hears of it', async () => {
  proxy = await startFaultProxy(engine.url, { conflicts: 1, lostAnswers: 0 }, seeded(1))
  const answer = await send('TransactWriteItems')
  expect(answer.status).toBe(400)
  const { __type, CancellationReasons } = await answer.json()
  expect(__type).toMatch(/#TransactionCanceledException$/)
  const codes = CancellationReasons.map(({ Code }: { Code: string }) => Code).sort()
  expect(codes).toEqual(['None', 'None', 'TransactionConflict'])
  expect(heard).toEqual([])
})

it('loses an answer only after the engine has carried the transaction out', async () => {
  proxy = await startFaultProxy(engine.url, { conflicts: 0, lostAnswers: 1 }, seeded(1))
  await expect(send('TransactWriteItems')).rejects.toThrow()
  expect(heard).toEqual(['DynamoDB_20120810.TransactWriteItems'])
  expect(proxy.counts()).toEqual({ transactions: 1, conflicts: 0, lostAnswers: 1, lostCommits: 1 })
})

it('lets everything else pass as it is', async () => {
  proxy = await startFaultProxy(engine.url, { conflicts: 0.5, lostAnswers: 0.5 }, seeded(1))
  expect((await send('GetItem')).status).toBe(200)
  expect(proxy.counts().transactions).toBe(0)
})

it('spoils the share that was asked for, and the same ones for the same seed', async () => {
  const faultsOf = async (seed: number) => {
    const counted = await startFaultProxy(engine.url, { conflicts: 0.025, lostAnswers: 0.025 }, seeded(seed))
    proxy = counted
    const answers: boolean[] = []
    for (let count = 0; count < 400; count++) {
      answers.push(
        await send('TransactWriteItems').then(
          ({ ok }) => ok,
          () => false,
        ),
      )
    }
    await counted.close()
    return answers
  }
  const first = await faultsOf(3)
  const spoilt = first.filter((ok) => !ok).length
  expect(spoilt).toBeGreaterThan(8)
  expect(spoilt).toBeLessThan(40)
  expect(await faultsOf(3)).toEqual(first)
  expect(await faultsOf(4)).not.toEqual(first)
})
