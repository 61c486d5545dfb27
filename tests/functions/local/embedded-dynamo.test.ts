import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dynamoQuoteLog } from '../../../functions/adapters/dynamo-quote-log'
import { dynamoQuoteMarks } from '../../../functions/adapters/dynamo-quote-marks'
import { systemClock } from '../../../functions/adapters/system-clock'
import { type Engine, isEngine, startEngine } from '../../../functions/local/embedded-dynamo'
import { Unavailable } from '../../../functions/ports'
import { engineProgram, freshTables } from '../../support/dynamo'
import { aQuoteRecord } from '../adapters/a-quote-record'
import { anOrder, aVisit } from '../adapters/an-order'
import { pickupsIn } from '../adapters/pickups-in'

let folder: string
let engine: Engine

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'youshu-engine-'))
  engine = await startEngine({ binary: await engineProgram(), file: join(folder, 'dynamo.db') })
})
afterEach(async () => {
  await engine.stop()
  await rm(folder, { recursive: true })
})

/** Sends the same order again when the server gives up, as the phone does. */
async function untilAnswered<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    return untilAnswered(call)
  }
}

async function killHard(): Promise<void> {
  while (!(await isEngine(engine.endpoint))) await sleep(10)
  const pid = engine.pid()
  if (!pid) throw new Error('the engine answers without a process')
  process.kill(pid, 'SIGKILL')
}

describe('the embedded database', () => {
  it('comes back on the same address after kill -9, with everything that was acknowledged', async () => {
    const tables = await freshTables(engine.endpoint)
    const pickups = pickupsIn(tables)
    const quotes = dynamoQuoteLog(tables.db, tables.quoteTable, systemClock())
    const order = anOrder()
    const quote = aQuoteRecord({ expiresAt: new Date().toISOString() })
    await quotes.append(quote)
    await pickups.book(order)
    const killed = engine.pid()
    await killHard()
    expect((await pickups.read(order.pickupId))?.pickup.sealedContact).toBe('sealed contact')
    expect((await quotes.read(quote.id))?.token).toBe(quote.token)
    expect(engine.pid()).not.toBe(killed)
  })

  it('loses nothing and doubles nothing when it is killed five times under 300 bookings of a slot of 50', async () => {
    const tables = await freshTables(engine.endpoint)
    const pickups = pickupsIn(tables)
    const visit = aVisit({ slotId: 'hot', capacity: 50 })
    const orders = Array.from({ length: 150 }, () => anOrder({ visit }))
    const booking = Promise.all([...orders, ...orders].map((order) => untilAnswered(() => pickups.book(order))))
    for (let kills = 0; kills < 5; kills++) {
      await sleep(100 + Math.random() * 100)
      await killHard()
    }
    const results = await booking
    const acknowledged = new Set(results.flatMap((result) => ('pickup' in result ? [result.pickup.id] : [])))
    const kept = await Promise.all([...acknowledged].map((id) => pickups.read(id)))
    expect(acknowledged.size).toBe(50)
    expect(results.filter((result) => result.kind === 'slot_full')).toHaveLength(200)
    expect(kept.filter((record) => record?.timeline.length === 1)).toHaveLength(50)
    expect((await pickups.taken(['hot'])).get('hot')).toBe(50)
    const marks = dynamoQuoteMarks(tables.db, tables.table)
    expect(await marks.read(orders.map((order) => order.devices[0]?.quoteId ?? ''))).toHaveProperty('size', 50)
  })

  it('stops for good when asked, and keeps its file for the next start', async () => {
    const tables = await freshTables(engine.endpoint)
    const order = anOrder()
    await pickupsIn(tables).book(order)
    await engine.stop()
    await sleep(100)
    expect(await isEngine(engine.endpoint)).toBe(false)

    engine = await startEngine({ binary: await engineProgram(), file: join(folder, 'dynamo.db') })
    const again = pickupsIn({ db: (await freshTables(engine.endpoint)).db, table: tables.table })
    expect((await again.read(order.pickupId))?.pickup.status).toBe('booked')
  })

  it('says so when it cannot start', async () => {
    const binary = await engineProgram()
    await expect(startEngine({ binary, file: join(folder, 'no', 'such', 'folder.db') })).rejects.toThrow(
      'the embedded database ended at once',
    )
  })
})
