import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Slot } from '../shared/contract/list-slots'
import { seeded } from '../tests/oracle/random-source'
import { workingAirConditioner } from '../tests/support/finished-answers'
import { aBooking } from './a-booking'
import type { BrokenStore } from './broken'
import { checkBookings, type Ordered } from './check-bookings'
import { type FaultCounts, startFaultProxy } from './fault-proxy'
import { type PatientClient, patientClient } from './patient-client'
import { AREA, smallPlan } from './small-plan'
import { type Server, startServer } from './start-server'
import { type Database, withDatabase } from './with-database'

export interface Rush {
  readonly seed: number
  readonly people: number
  readonly capacity: number
  readonly serverKills: number
  readonly engineKills: number
  readonly store?: BrokenStore
}

export interface RushResult {
  readonly booked: number
  readonly refused: number
  readonly faults: FaultCounts
  readonly serverKills: number
  readonly engineKills: number
  /** How often somebody had to send an order again. */
  readonly repeats: number
  /** Orders whose acknowledgement was lost and came with a repeat. */
  readonly acknowledgedLater: number
  readonly seconds: number
  readonly violations: readonly string[]
}

const SIGNED_AT_ONCE = 50
const shares = { conflicts: 0.025, lostAnswers: 0.025 }

/** Everyone signs a quote, then all book one slot at once, while engine and server are killed and answers are lost. */
export const bookUnderFire = (rush: Rush): Promise<RushResult> =>
  withDatabase({ plan: smallPlan({ stationId: 'fire-1', capacity: rush.capacity }) }, (database) =>
    bookOver(database, rush),
  )

async function bookOver(database: Database, rush: Rush): Promise<RushResult> {
  const startedAt = performance.now()
  const random = seeded(rush.seed)
  const proxy = await startFaultProxy(database.endpoint, shares, random)
  try {
    const server = await startServer({ ...database, endpoint: proxy.url, store: rush.store })
    const client = patientClient(server.url, random)
    try {
      const { orders, kills } = await rushIn(client, { rush, random, server, database })
      const violations = await checkBookings({ client, ...database, orders, capacity: rush.capacity })
      return { ...summary(orders), ...kills, faults: proxy.counts(), seconds: secondsSince(startedAt), violations }
    } finally {
      client.close()
      await server.stop()
    }
  } finally {
    await proxy.close()
  }
}

const secondsSince = (startedAt: number) => Math.round((performance.now() - startedAt) / 100) / 10

interface Battlefield {
  readonly rush: Rush
  readonly random: () => number
  readonly server: Server
  readonly database: Database
}

async function rushIn(client: PatientClient, field: Battlefield) {
  const { people } = field.rush
  const slot = await firstSlot(client)
  const quotes = await signQuotes(client, people)
  const bodies = quotes.map((quote) => aBooking([quote], slot))
  const progress = { booked: 0, final: 0 }
  const ordering = Promise.all(
    bodies.map(async (body): Promise<Ordered> => {
      const key = randomUUID()
      const headers = { 'idempotency-key': key }
      const answer = await client.ask({ method: 'POST', path: '/v1/pickups', headers, body })
      if (answer.status < 300) progress.booked++
      progress.final++
      return { key, body, answer }
    }),
  )
  const [orders, kills] = await Promise.all([ordering, killAlong(field, progress)])
  return { orders, kills }
}

async function firstSlot(client: PatientClient): Promise<string> {
  const { text } = await client.ask({ method: 'GET', path: `/v1/slots?area=${AREA}` })
  const { slots } = JSON.parse(text) as { readonly slots: readonly Slot[] }
  // Not today's, whose cut-off may come meanwhile.
  const slot = slots[1]
  if (!slot) throw new Error(`no slots: ${text}`)
  return slot.id
}

/** A few at a time: it is the booking that is under fire. */
async function signQuotes(client: PatientClient, people: number): Promise<string[]> {
  const quotes: string[] = []
  while (quotes.length < people) {
    const count = Math.min(SIGNED_AT_ONCE, people - quotes.length)
    quotes.push(...(await Promise.all(Array.from({ length: count }, () => signQuote(client)))))
  }
  return quotes
}

async function signQuote(client: PatientClient): Promise<string> {
  const body = { category: 'air-conditioner', answers: workingAirConditioner }
  const { status, text } = await client.ask({ method: 'POST', path: '/v1/quotes', body })
  if (status !== 201) throw new Error(`no quote: ${text}`)
  return JSON.parse(text).id
}

/** Kills by turns, each when so many have booked: while the slot fills, and never all in its quiet time. */
async function killAlong({ rush, random, server, database }: Battlefield, progress: { booked: number; final: number }) {
  const count = rush.serverKills + rush.engineKills
  const kills = { serverKills: 0, engineKills: 0 }
  for (let kill = 0; kill < count; kill++) {
    const after = Math.floor(((kill + random()) * rush.capacity) / count)
    while (progress.booked <= after && progress.final < rush.people) await sleep(1)
    if (progress.final === rush.people) break
    if (kill % 2 === 0 && kills.serverKills < rush.serverKills) {
      await server.killAndRestart()
      kills.serverKills++
    } else {
      await database.kill()
      kills.engineKills++
    }
  }
  return kills
}

function summary(orders: readonly Ordered[]) {
  const booked = orders.filter(({ answer }) => answer.status < 300)
  return {
    booked: booked.length,
    refused: orders.filter(({ answer }) => answer.status === 409).length,
    repeats: orders.reduce((sum, { answer }) => sum + answer.repeats, 0),
    acknowledgedLater: booked.filter(({ answer }) => answer.status === 200).length,
  }
}
