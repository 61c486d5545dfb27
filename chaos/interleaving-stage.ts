import fc, { type Scheduler } from 'fast-check'
import { dynamoPickups } from '../functions/adapters/dynamo-pickups'
import { dynamoQuoteMarks } from '../functions/adapters/dynamo-quote-marks'
import { systemClock } from '../functions/adapters/system-clock'
import { slotOf, visitOf } from '../functions/pickups/slots'
import type { StationPlan } from '../functions/pickups/station-plan'
import type { Pickups, SignedQuote } from '../functions/ports'
import { randomId } from '../functions/random-id'
import type { Pickup, TimelineEvent } from '../shared/contract/pickup'
import type { PublicKey } from '../shared/contract/read-keys'
import { verifyTimeline } from '../shared/timeline/verify-timeline'
import type { GatewayRequest } from '../tests/support/api-gateway-event'
import { workingAirConditioner } from '../tests/support/finished-answers'
import { aBooking } from './a-booking'
import { isExplained } from './explain'
import { jsonRequest, type LambdaAnswer, type LambdaService, lambdaService } from './lambda-service'
import {
  holderOf,
  type ModelAnswer,
  type ModelPickup,
  type ModelState,
  partsOf,
  placesIn,
  type Step,
  type Window,
} from './pickup-model'
import { type ScheduledDb, scheduledDb } from './scheduled-db'
import { smallPlan, twoWindows } from './small-plan'
import { withDatabase } from './with-database'

/** A few people, what is booked before they begin, and what each of them sends at the same time. */
export interface Play {
  readonly capacity: number
  /** The window of each pickup that is there already; pickup n has quote n. */
  readonly booked: readonly Window[]
  readonly steps: readonly Step[]
  /** Whether the cut-off of window a comes meanwhile. */
  readonly clockMoves: boolean
}

const QUOTES = 4
const day = '2026-03-11'
const early = new Date('2026-03-10T10:00:00+08:00')
const late = new Date('2026-03-11T08:00:00+08:00')
const windows = { a: twoWindows[0], b: twoWindows[1] }

const window = fc.constantFrom<Window>('a', 'b')
const quote = fc.nat(QUOTES - 1)
const pickup = fc.nat(1)

const thing: fc.Arbitrary<Thing> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('book' as const), quote, window }) },
  fc.record({ kind: fc.constant('reschedule' as const), pickup, window }),
  fc.record({ kind: fc.constant('cancel' as const), pickup }),
  fc.record({ kind: fc.constant('erase' as const), pickup }),
)

type Thing =
  | Pick<Extract<Step, { kind: 'book' }>, 'kind' | 'quote' | 'window'>
  | Pick<Extract<Step, { kind: 'reschedule' }>, 'kind' | 'pickup' | 'window'>
  | Pick<Extract<Step, { kind: 'cancel' }>, 'kind' | 'pickup'>
  | Extract<Step, { kind: 'erase' }>

/** Two to four sends; `again` is the very same as the one before, key included. */
export const playOf: fc.Arbitrary<Play> = fc
  .record({
    capacity: fc.integer({ min: 1, max: 2 }),
    booked: fc.array(window, { maxLength: 2 }),
    sends: fc.array(fc.record({ thing, again: fc.nat(4).map((drawn) => drawn === 0) }), { minLength: 2, maxLength: 4 }),
    clockMoves: fc.boolean(),
  })
  .filter(({ capacity, booked }) => ['a', 'b'].every((one) => booked.filter((two) => one === two).length <= capacity))
  .map(({ sends, ...play }) => ({ ...play, steps: stepsOf(sends, play.booked.length) }))

function stepsOf(sends: readonly { readonly thing: Thing; readonly again: boolean }[], booked: number): Step[] {
  const steps: Step[] = []
  for (const [index, { thing, again }] of sends.entries()) {
    const before = steps.at(-1)
    steps.push(again && before ? before : stepOf(thing, `step-${index}`, booked))
  }
  return steps
}

/** Where there is no pickup to be changed, one is booked. */
function stepOf(thing: Thing, key: string, booked: number): Step {
  if (thing.kind === 'book') return { ...thing, key }
  if (booked === 0) return { kind: 'book', key, quote: thing.pickup, window: 'window' in thing ? thing.window : 'a' }
  const pickup = thing.pickup % booked
  return thing.kind === 'erase' ? { ...thing, pickup } : { ...thing, key, pickup }
}

/** Where plays are played: one service over one engine, with fresh stations and quotes for each of them. */
export interface Stage {
  /** A store to be tried in place of the real one. */
  readonly store?: (store: Pickups) => Pickups
  readonly counts: { moments: number; readonly answers: Map<string, number> }
  readonly scene: Scene
}

interface Scene extends Pick<ScheduledDb, 'schedule' | 'turn' | 'track' | 'settled'> {
  readonly service: LambdaService
  readonly keys: readonly PublicKey[]
  /** Sets what the service stands on for the next play. */
  set(next: { readonly plan: StationPlan; readonly store?: Stage['store'] }): void
  setClock(now: Date): void
}

const unused = smallPlan({ stationId: 'unused', capacity: 1 })

/** Opens a stage for as long as `run` takes. */
export const withStage = <T>(run: (stage: Stage) => Promise<T>): Promise<T> =>
  withDatabase({ plan: unused, inMemory: true }, async (database) => {
    const counts = { moments: 0, answers: new Map<string, number>() }
    const { db, schedule, turn, track, settled } = scheduledDb(database.db)
    let [now, plan] = [early, unused]
    const clock = systemClock(() => now)
    const plannedVisit = async (slotId: string) => {
      const slot = slotOf(plan, slotId)
      if (!slot) throw new Error(`no slot ${slotId}`)
      return visitOf(slot, 1)
    }
    const real = dynamoPickups({ db, table: database.table, clock, plannedVisit })
    let pickups = real
    const signed: { quote?: SignedQuote } = {}
    const service = await lambdaService(database, ({ quoteLog, noticeConsents, pickupLinks }) => ({
      clock,
      stations: { current: async () => plan },
      pickups: storeNow(() => pickups),
      quoteMarks: dynamoQuoteMarks(db, database.table),
      // Every quote is the same one under another name, so that a play costs no signing.
      quoteLog: { ...quoteLog, read: async (id) => (signed.quote ? { ...signed.quote, id } : null) },
      // Not part of what is put in order.
      noticeConsents: { ...noticeConsents, dropAll: async () => {} },
      pickupLinks: { ...pickupLinks, unlink: async () => {} },
    }))
    signed.quote = await signOne(service)
    const scene: Scene = {
      service,
      keys: await service.ports.signer.publicKeys(),
      set(next) {
        plan = next.plan
        pickups = next.store?.(real) ?? real
      },
      setClock(next) {
        now = next
      },
      schedule,
      turn,
      track,
      settled,
    }
    return run({ counts, scene })
  })

/** The store as it is at the moment of each call. */
const storeNow = (now: () => Pickups): Pickups => ({
  book: (order) => now().book(order),
  change: (change) => now().change(change),
  bookedBefore: (intention) => now().bookedBefore(intention),
  carriedOut: (intention) => now().carriedOut(intention),
  read: (id) => now().read(id),
  taken: (ids) => now().taken(ids),
  dueForErasure: (asked) => now().dueForErasure(asked),
})

async function signOne(service: LambdaService): Promise<SignedQuote> {
  const body = { category: 'air-conditioner', answers: workingAirConditioner }
  const answer = await service.send(jsonRequest({ method: 'POST', path: '/v1/quotes' }, body))
  if (answer.status !== 201) throw new Error(`no quote: ${answer.text}`)
  const { id, token, quote, expiresAt } = JSON.parse(answer.text)
  return { id, token, quote: JSON.stringify(quote), issuedAt: early.toISOString(), expiresAt }
}

interface Names {
  readonly station: string
  readonly quotes: readonly string[]
  /** The pickup that was booked under a key of the play. */
  readonly booked: Map<string, { readonly id: string; readonly secret: string }>
}

const nameOf = (number: number) => `there-${number}`
let plays = 0

/** Plays once; throws when no order of what was sent explains what was answered and found. */
export async function replay(stage: Stage, play: Play, scheduler: Scheduler): Promise<void> {
  const { scene, store } = stage
  const station = `play-${(plays++).toString(36)}`
  const names: Names = { station, quotes: Array.from({ length: QUOTES }, () => randomId()), booked: new Map() }
  scene.setClock(early)
  scene.set({
    plan: smallPlan({ stationId: station, capacity: play.capacity, windows: Object.values(windows) }),
    store,
  })
  for (const [number, one] of play.booked.entries()) {
    const answer = await send(scene, names, { kind: 'book', key: nameOf(number), quote: number, window: one })
    if (typeof answer === 'string') throw new Error(`could not begin: ${answer}`)
  }
  const before = stateBefore(play)
  scene.schedule(scheduler)
  try {
    if (play.clockMoves) {
      scheduler.schedule(Promise.resolve(), 'the clock passes the cut-off of a').then(() => scene.setClock(late))
    }
    const sent: Promise<ModelAnswer>[] = []
    for (const step of play.steps) {
      sent.push(scene.track(send(scene, names, step)))
      // One by one to where it waits, so that a seed means the same order again.
      await scene.settled()
    }
    const answers = await scheduler.waitFor(Promise.all(sent))
    scene.schedule(undefined)
    stage.counts.moments += scheduler.report().length
    for (const answer of answers) count(stage, answer)
    await judge(scene, names, play, { before, answers })
  } finally {
    scene.schedule(undefined)
  }
}

function count({ counts: { answers } }: Stage, answer: ModelAnswer): void {
  const name = typeof answer === 'string' ? answer : 'done'
  answers.set(name, (answers.get(name) ?? 0) + 1)
}

function stateBefore({ capacity, booked }: Play): ModelState {
  const pickups = booked.map((one, number): [string, ModelPickup] => [
    nameOf(number),
    { quote: number, window: one, status: 'booked', events: ['booked'] },
  ])
  return { capacity, pickups: new Map(pickups), answered: new Map(pickups) }
}

async function send(scene: Scene, names: Names, step: Step): Promise<ModelAnswer> {
  await scene.turn(`begin to ${step.kind}`)
  const answer = await scene.service.send(requestOf(names, step))
  const body = JSON.parse(answer.text)
  if (answer.status >= 300) return refusalIn(answer)
  if (step.kind === 'book') {
    const other = names.booked.get(step.key)
    if (other && other.id !== body.id) throw new Error(`${step.key} booked ${other.id} and ${body.id}`)
    names.booked.set(step.key, { id: body.id, secret: body.secret })
  }
  return seen(names, body)
}

function refusalIn({ status, text }: LambdaAnswer): string {
  if (status >= 500) throw new Error(`answered ${status} ${text}`)
  return JSON.parse(text).code
}

function requestOf(names: Names, step: Step): GatewayRequest {
  if (step.kind === 'book') {
    const body = aBooking([names.quotes[step.quote] ?? ''], slotId(names, step.window))
    return jsonRequest({ method: 'POST', path: '/v1/pickups', headers: keyHeader(names, step.key) }, body)
  }
  const { id, secret } = names.booked.get(nameOf(step.pickup)) ?? { id: 'none', secret: 'none' }
  const authorization = `Bearer ${secret}`
  if (step.kind === 'erase') {
    return { method: 'DELETE', path: `/v1/pickups/${id}/personal-data`, headers: { authorization } }
  }
  const headers = { authorization, ...keyHeader(names, step.key) }
  const body = step.kind === 'cancel' ? {} : { slot: slotId(names, step.window) }
  return jsonRequest({ method: 'POST', path: `/v1/pickups/${id}/${step.kind}`, headers }, body)
}

const keyHeader = ({ station }: Names, key: string) => ({ 'idempotency-key': `${station}-${key}` })

const slotId = ({ station }: Names, one: Window) => `${station}_${day}_${windows[one].from.replace(':', '')}`

/** A pickup as it was answered, in the words of the model. */
const seen = (names: Names, { devices, slot, status, timeline }: Pickup): ModelPickup => ({
  quote: names.quotes.indexOf(devices[0]?.quote ?? ''),
  window: slot.id === slotId(names, 'a') ? 'a' : 'b',
  status,
  events: timeline.map(eventName),
})

const eventName = ({ kind, reason }: TimelineEvent): string =>
  kind === 'cancelled' && reason === 'erased' ? 'cancelled by erasing' : kind

interface Played {
  readonly before: ModelState
  readonly answers: readonly ModelAnswer[]
}

async function judge(scene: Scene, names: Names, play: Play, { before, answers }: Played): Promise<void> {
  const after = await lookAround(scene, names)
  const witnesses = play.steps.map((step, index) => ({
    parts: partsOf(step, nameOf),
    answer: answers[index] ?? 'nothing',
  }))
  const clockMoved = play.clockMoves
  if (isExplained({ before, witnesses, clockMoved, matches: (state) => isFound(state, names, after) })) return
  const told = JSON.stringify({ answers, pickups: Object.fromEntries(after.pickups), places: after.places })
  throw new Error(`no order of these calls explains ${told}`)
}

interface Found {
  readonly pickups: ReadonlyMap<string, ModelPickup>
  readonly places: Readonly<Record<Window, number>>
  /** Pickup ids by quote number. */
  readonly holders: readonly (string | undefined)[]
}

/** What is there when everybody has their answer; throws when a timeline does not verify. */
async function lookAround({ service, keys }: Scene, names: Names): Promise<Found> {
  const { ports } = service
  const slots = { a: slotId(names, 'a'), b: slotId(names, 'b') }
  const [taken, marks] = await Promise.all([
    ports.pickups.taken(Object.values(slots)),
    ports.quoteMarks.read(names.quotes),
  ])
  const pickups = new Map<string, ModelPickup>()
  for (const [name, { id, secret }] of names.booked) {
    const authorization = `Bearer ${secret}`
    const { text } = await service.send({ method: 'GET', path: `/v1/pickups/${id}`, headers: { authorization } })
    const read: Pickup = JSON.parse(text)
    const verified = verifyTimeline(id, read.timeline, keys)
    if (!verified.valid) throw new Error(`event ${verified.at} of ${name}: ${verified.reason}`)
    pickups.set(name, seen(names, read))
  }
  const holders = names.quotes.map((id) => {
    const mark = marks.get(id)
    return mark?.kind === 'booked' ? mark.pickupId : undefined
  })
  return { pickups, holders, places: { a: taken.get(slots.a) ?? 0, b: taken.get(slots.b) ?? 0 } }
}

function isFound(state: ModelState, names: Names, { pickups, places, holders }: Found): boolean {
  const idOf = (name: string | undefined) => (name === undefined ? undefined : names.booked.get(name)?.id)
  return (
    placesIn(state, 'a') === places.a &&
    placesIn(state, 'b') === places.b &&
    state.pickups.size === pickups.size &&
    [...state.pickups].every(([name, pickup]) => JSON.stringify(pickup) === JSON.stringify(pickups.get(name))) &&
    holders.every((holder, number) => idOf(holderOf(state, number)) === holder)
  )
}
