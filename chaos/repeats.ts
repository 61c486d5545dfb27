import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Pickups } from '../functions/ports'
import type { Pickup } from '../shared/contract/pickup'
import { type VerifiedTimeline, verifyTimeline } from '../shared/timeline/verify-timeline'
import { seeded } from '../tests/oracle/random-source'
import type { GatewayRequest } from '../tests/support/api-gateway-event'
import { workingAirConditioner } from '../tests/support/finished-answers'
import { aBooking } from './a-booking'
import { forgetsTheKey } from './broken/forgets-the-key'
import { futureSlots } from './future-slots'
import { jsonRequest, type LambdaAnswer, type LambdaService, lambdaService } from './lambda-service'
import type { Outcome } from './outcome'
import { smallPlan, twoWindows } from './small-plan'
import { countRows, type RowCounts } from './table-rows'
import { type Database, withDatabase } from './with-database'

export interface RepeatsSize {
  readonly firstSeed: number
  /** Operations, each of which is sent once to five times. */
  readonly runs: number
}

/** A store that forgets keys has to be caught with so many operations. */
const TRAP_RUNS = 50

type Operation = 'book' | 'reschedule' | 'cancel' | 'erase'

/** What becomes of an order, and the events it has in the end. */
const lives: readonly (readonly [readonly Operation[], readonly string[]])[] = [
  [
    ['book', 'reschedule', 'cancel', 'erase'],
    ['booked', 'rescheduled', 'cancelled', 'erased'],
  ],
  [
    ['book', 'reschedule', 'reschedule', 'erase'],
    ['booked', 'rescheduled', 'rescheduled', 'cancelled', 'erased'],
  ],
  [
    ['book', 'cancel', 'erase'],
    ['booked', 'cancelled', 'erased'],
  ],
  [
    ['book', 'reschedule'],
    ['booked', 'rescheduled'],
  ],
]

const PEOPLE_AT_ONCE = 16
const KILLS = 20

/** Fewer operations than these between two kills would only wait for the engine. */
const KILL_AFTER = 12

interface Tally {
  operations: number
  sent: number
  kills: number
  /** Answers 503, after which the same was sent again. */
  putOff: number
  changedBodies: number
  lateReplays: number
  readonly violations: string[]
}

interface Field {
  readonly service: LambdaService
  readonly random: () => number
  readonly slots: readonly string[]
  readonly tally: Tally
  readonly verify: (pickup: Pickup) => VerifiedTimeline
}

/** Everything is sent again, at once, later and after kills of the engine; then the same with a store that is broken. */
export async function repeats({ firstSeed, runs }: RepeatsSize): Promise<Outcome> {
  const { figures, violations } = await sendAgain({ firstSeed, runs })
  const { violations: caught } = await sendAgain({ firstSeed, runs: TRAP_RUNS, store: forgetsTheKey })
  const again = `(npm run chaos -- repeats --seed ${firstSeed} --runs ${runs})`
  return {
    figures: [...figures, `forgets-the-key: caught ${caught.length} times in ${TRAP_RUNS} operations`],
    violations: [
      ...violations.map((what) => `${what} ${again}`),
      ...(caught.length === 0 ? ['the store forgets-the-key is broken and was not caught'] : []),
    ],
  }
}

/** Every operation happens once and is answered alike, however often it is sent; `store` wraps the real one. */
export function sendAgain({ firstSeed, runs, store }: RepeatsSize & { readonly store?: (store: Pickups) => Pickups }) {
  return withDatabase(
    { plan: smallPlan({ stationId: 'again-1', capacity: 10_000, windows: twoWindows }) },
    async (database) => {
      const service = await lambdaService(database, ({ pickups }) => ({ pickups: store?.(pickups) ?? pickups }))
      const keys = await service.ports.signer.publicKeys()
      const tally: Tally = {
        operations: 0,
        sent: 0,
        kills: 0,
        putOff: 0,
        changedBodies: 0,
        lateReplays: 0,
        violations: [],
      }
      const slots = await futureSlots(service)
      const verify = ({ id, timeline }: Pickup) => verifyTimeline(id, timeline, keys)
      const expected = await liveAll({ service, random: seeded(firstSeed), slots, tally, verify }, database, runs)
      checkRows(await countRows(database.db, database.table), expected, tally)
      tally.violations.push(...unfought(tally))
      return { figures: figuresOf(tally, expected.orders), violations: tally.violations }
    },
  )
}

/** A run that was over before the first kill, or repeated nothing late, proves less than it says. */
function unfought({ kills, lateReplays }: Tally): string[] {
  return [
    ...(kills === 0 ? ['the engine was never killed'] : []),
    ...(lateReplays === 0 ? ['nothing was repeated late'] : []),
  ]
}

const figuresOf = (tally: Tally, orders: number): string[] => [
  `${tally.operations} operations on ${orders} orders, sent ${tally.sent} times`,
  `${tally.kills} kills of the engine, ${tally.putOff} answers of 503`,
  `${tally.changedBodies} changed bodies under a used key refused, ${tally.lateReplays} late repeats answered as at first`,
]

type Expected = { -readonly [Name in keyof RowCounts]: number } & { orders: number }

/** Sixteen people at a time, each with an order and all that becomes of it. */
async function liveAll(field: Field, database: Database, runs: number): Promise<Expected> {
  const expected = { orders: 0, pickups: 0, keys: 0, marks: 0, events: 0, places: 0 }
  const { tally, random } = field
  const killEvery = Math.max(KILL_AFTER, Math.floor(runs / KILLS))
  let killing: Promise<void> | undefined
  const live = async () => {
    while (tally.operations < runs) {
      const [operations, kinds] = lives[Math.floor(random() * lives.length)] ?? [[], []]
      await liveOnce(field, operations, kinds)
      expect(expected, operations, kinds)
      if (tally.operations >= (tally.kills + 1) * killEvery && !killing) {
        tally.kills++
        console.log(`repeats: ${tally.operations} of ${runs} operations, kill ${tally.kills}`)
        killing = database.kill().finally(() => {
          killing = undefined
        })
      }
    }
  }
  await Promise.all(Array.from({ length: PEOPLE_AT_ONCE }, live))
  await killing
  return expected
}

function expect(expected: Expected, operations: readonly Operation[], kinds: readonly string[]): void {
  const kept = kinds.includes('cancelled') ? 0 : 1
  expected.orders++
  expected.pickups++
  expected.keys += operations.filter((operation) => operation !== 'erase').length
  expected.marks += kept
  expected.places += kept
  expected.events += kinds.length
}

interface Order {
  readonly quote: string
  id: string
  secret: string
  slot: string
}

async function liveOnce(field: Field, operations: readonly Operation[], kinds: readonly string[]): Promise<void> {
  const { tally } = field
  const order: Order = { quote: await signQuote(field), id: '', secret: '', slot: anySlot(field) }
  const done: { request: GatewayRequest; text: string }[] = []
  for (const operation of operations) {
    // Once the personal parts are gone, what shows them cannot be shown again.
    if (operation === 'erase') await replayAll(field, done)
    const sent = await operate(field, order, operation)
    if (operation !== 'erase') done.push(sent)
    tally.operations++
  }
  const { text } = await patiently(field, { method: 'GET', path: `/v1/pickups/${order.id}`, headers: bearer(order) })
  const read: Pickup = JSON.parse(text)
  const found = read.timeline?.map(({ kind }) => kind).join()
  if (found !== kinds.join()) tally.violations.push(`order ${order.id} has the events ${found}, not ${kinds.join()}`)
  else if (!field.verify(read).valid) tally.violations.push(`the timeline of ${order.id} does not verify`)
}

const bearer = ({ secret }: Order) => ({ authorization: `Bearer ${secret}` })

const anySlot = ({ slots, random }: Field) => slots[Math.floor(random() * slots.length)] ?? ''

async function signQuote(field: Field): Promise<string> {
  const body = { category: 'air-conditioner', answers: workingAirConditioner }
  const { status, text } = await patiently(field, jsonRequest({ method: 'POST', path: '/v1/quotes' }, body))
  if (status !== 201) throw new Error(`no quote: ${text}`)
  return JSON.parse(text).id
}

/** Sends an operation once to five times, some of them at once, and then something else under its key. */
async function operate(field: Field, order: Order, operation: Operation) {
  const { random, tally } = field
  const { request, changed } = requestOf(field, order, operation, { 'idempotency-key': randomUUID() })
  const times = 1 + Math.floor(random() * 5)
  const atOnce = 1 + Math.floor(random() * times)
  const answers = await Promise.all(Array.from({ length: atOnce }, () => patiently(field, request)))
  for (let sent = atOnce; sent < times; sent++) answers.push(await patiently(field, request))
  tally.sent += times
  const text = checkAnswers(tally, operation, answers)
  if (operation === 'book') Object.assign(order, opened(text))
  if (changed) await refuseChanged(field, operation, changed)
  return { request, text }
}

function opened(text: string): Pick<Order, 'id' | 'secret'> {
  const { id = 'none', secret = 'none' } = JSON.parse(text)
  return { id, secret }
}

function checkAnswers({ violations }: Tally, operation: Operation, answers: readonly LambdaAnswer[]): string {
  const [first = { status: 0, text: '' }] = answers
  const texts = new Set(answers.map(({ text }) => text))
  const created = answers.filter(({ status }) => status === 201).length
  const wrong = answers.find(({ status }) => status !== 200 && !(operation === 'book' && status === 201))
  if (texts.size > 1) violations.push(`${operation} was answered in ${texts.size} ways: ${[...texts].join(' ')}`)
  if (created > 1) violations.push(`${operation} was carried out ${created} times: ${first.text}`)
  if (wrong) violations.push(`${operation} was answered ${wrong.status} ${wrong.text}`)
  return first.text
}

async function refuseChanged(field: Field, operation: Operation, changed: GatewayRequest): Promise<void> {
  const { status, text } = await patiently(field, changed)
  const refused = status === 422 && JSON.parse(text).code === 'idempotency_mismatch'
  if (refused) field.tally.changedBodies++
  else field.tally.violations.push(`${operation}: another body under its key was answered ${status} ${text}`)
}

async function replayAll(field: Field, done: readonly { readonly request: GatewayRequest; readonly text: string }[]) {
  for (const { request, text } of done) {
    const again = await patiently(field, request)
    if (again.status === 200 && again.text === text) field.tally.lateReplays++
    else field.tally.violations.push(`a late repeat is ${again.status} ${again.text}, at first it was ${text}`)
  }
}

interface Prepared {
  readonly request: GatewayRequest
  /** Something else under the same key; absent where there is no key. */
  readonly changed?: GatewayRequest
}

function requestOf(field: Field, order: Order, operation: Operation, key: Readonly<Record<string, string>>): Prepared {
  const headers = { ...bearer(order), ...key }
  const path = `/v1/pickups/${order.id}`
  if (operation === 'erase') return { request: { method: 'DELETE', path: `${path}/personal-data`, headers } }
  if (operation === 'book') {
    const body = aBooking([order.quote], order.slot)
    const other = { ...body, contact: { ...body.contact, name: '另一位' } }
    return posts('/v1/pickups', key, body, other)
  }
  if (operation === 'cancel') return posts(`${path}/cancel`, headers, { reason: 'price' }, { reason: 'other' })
  const [next = '', other = ''] = field.slots.filter((slot) => slot !== order.slot)
  order.slot = next
  return posts(`${path}/reschedule`, headers, { slot: next }, { slot: other })
}

const posts = (path: string, headers: Readonly<Record<string, string>>, body: object, other: object): Prepared => {
  const asked = { method: 'POST', path, headers }
  return { request: jsonRequest(asked, body), changed: jsonRequest(asked, other) }
}

/** As phones do: 503 means to send the very same again. */
async function patiently({ service, random, tally }: Field, request: GatewayRequest): Promise<LambdaAnswer> {
  for (;;) {
    const answer = await service.send(request)
    if (answer.status !== 503) return answer
    tally.putOff++
    await sleep(20 + 200 * random())
  }
}

function checkRows(rows: RowCounts, { orders: _, ...expected }: Expected, { violations }: Tally): void {
  for (const [name, count] of Object.entries(expected)) {
    const found = rows[name as keyof RowCounts]
    if (found !== count) violations.push(`${found} ${name} in the table, not ${count}`)
  }
}
