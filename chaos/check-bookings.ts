import { isDeepStrictEqual } from 'node:util'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Booking } from '../shared/contract/book-pickup'
import type { Pickup } from '../shared/contract/pickup'
import type { Answered, PatientClient } from './patient-client'
import { readRows } from './table-rows'

/** One person's order and the answer that counted. */
export interface Ordered {
  readonly key: string
  readonly body: Booking
  readonly answer: Answered
}

export interface Aftermath {
  readonly client: PatientClient
  readonly db: DynamoDBDocumentClient
  readonly table: string
  readonly orders: readonly Ordered[]
  /** Of the one slot everyone wanted; each order takes one place. */
  readonly capacity: number
}

/** What is wrong after a rush, seen from outside and in the table itself; nothing when all promises were kept. */
export async function checkBookings(aftermath: Aftermath): Promise<string[]> {
  const answers = [...answerFaults(aftermath), ...(await Promise.all(aftermath.orders.map(oneByOne(aftermath)))).flat()]
  // The last: what a late writer still brings has to be seen.
  return [...answers, ...(await tableFaults(aftermath))]
}

type Shown = Pickup & { readonly secret: string }

const isServed = ({ answer }: Ordered) => answer.status === 200 || answer.status === 201

const shownTo = ({ answer }: Ordered): Shown => JSON.parse(answer.text)

function answerFaults({ orders, capacity }: Aftermath): string[] {
  const served = orders.filter(isServed)
  const ids = new Set(served.map((order) => shownTo(order).id))
  const others = orders.filter((order) => !isServed(order) && !isFull(order))
  return [
    ...(served.length === capacity ? [] : [`${served.length} people were told they have a place, of ${capacity}`]),
    ...(ids.size === served.length ? [] : [`${served.length} people share ${ids.size} pickups`]),
    ...others.map(({ answer }) => `a final answer of ${answer.status} ${answer.text}`),
  ]
}

const isFull = ({ answer }: Pick<Ordered, 'answer'>) =>
  answer.status === 409 && JSON.parse(answer.text).code === 'slot_full'

/** Whoever asks again hears the same, and what was acknowledged can be read by its secret. */
const oneByOne =
  ({ client }: Aftermath) =>
  async (order: Ordered): Promise<string[]> => {
    const { key, body, answer } = order
    const again = await client.ask({ method: 'POST', path: '/v1/pickups', headers: { 'idempotency-key': key }, body })
    if (isServed(order)) return [...repeatFault(answer, again), ...(await readFault(client, shownTo(order)))]
    return isFull({ answer: again }) ? [] : [`refused at first, ${again.status} ${again.text} for the repeat`]
  }

const repeatFault = (answer: Answered, again: Answered): string[] =>
  again.status === 200 && again.text === answer.text
    ? []
    : [`acknowledged as ${answer.text}, its repeat is ${again.status} ${again.text}`]

async function readFault(client: PatientClient, { secret, ...pickup }: Shown): Promise<string[]> {
  const authorization = `Bearer ${secret}`
  const read = await client.ask({ method: 'GET', path: `/v1/pickups/${pickup.id}`, headers: { authorization } })
  const kept = read.status === 200 && isDeepStrictEqual(JSON.parse(read.text), pickup)
  return kept ? [] : [`pickup ${pickup.id} was acknowledged and reads ${read.status} ${read.text}`]
}

async function tableFaults({ db, table, orders, capacity }: Aftermath): Promise<string[]> {
  const { pickups, marks, keys, events, slots } = await readRows(db, table)
  const acknowledged = new Set(orders.filter(isServed).map((order) => shownTo(order).id))
  const places = slots.map(({ booked }) => Number(booked))
  const quotes = pickups.flatMap(({ devices }) => (devices as { quoteId: string }[]).map(({ quoteId }) => quoteId))
  const unheard = pickups.filter(({ pk }) => !acknowledged.has(pk.slice('PICKUP#'.length)))
  const countFault = (found: number, what: string) => (found === capacity ? [] : [`${found} ${what}, not ${capacity}`])
  return [
    ...countFault(pickups.length, 'pickups in the table'),
    ...countFault(marks.length, 'quotes marked as booked'),
    ...countFault(keys.length, 'idempotency keys of bookings'),
    ...countFault(events.length, 'events'),
    ...(places.length === 1 ? [] : [`${places.length} slot rows`]),
    ...places.flatMap((count) => countFault(count, 'places taken in the slot row')),
    ...(new Set(quotes).size === quotes.length ? [] : ['a quote is in two pickups']),
    ...unheard.map(({ pk }) => `nobody was told of ${pk}`),
  ]
}
