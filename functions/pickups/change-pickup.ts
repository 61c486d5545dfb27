import { Refusal } from '../http/refusal'
import {
  type CarriedOut,
  type Intention,
  type PickupChange,
  type PickupRecord,
  type TimelineEvent,
  Unavailable,
} from '../ports'
import { nearestSlots } from './nearest-slots'
import type { PickupPorts } from './ports'
import { signEvent } from './sign-event'

export type ChangePorts = Pick<PickupPorts, 'clock' | 'pickups' | 'stations' | 'signer' | 'issuer'>

/** What is to happen to a pickup; without an event it is as intended already. */
export interface Plan extends Pick<PickupChange, 'visit' | 'cancel' | 'erase' | 'eraseFrom'> {
  readonly event?: TimelineEvent
}

/** A change that is decided anew whenever another one came first. */
export interface IntendedChange {
  /** As read before, by whoever may. */
  readonly record: PickupRecord
  /** Decides by the pickup as it reads now; throws a Refusal when it cannot be. */
  readonly decide: (record: PickupRecord) => Plan | Promise<Plan>
  /** Carried out once, and answered alike from then on. */
  readonly intention?: Intention
}

/** Each is lost to another change of the same pickup, and those come from one person's phones. */
const mostAttempts = 12

/**
 * Changes a pickup and returns it as it is to be shown: after the change, or, of an intention that was carried out
 * before, as it was then. Refuses what `decide` refuses, idempotency_mismatch, slot_full with `alternatives`.
 */
export async function changePickup(ports: ChangePorts, intended: IntendedChange): Promise<PickupRecord> {
  let { record } = intended
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const changed = await changeOnce(ports, { ...intended, record })
    if (changed) return changed
    record = await readAgain(ports, record)
  }
  throw new Unavailable(`pickup ${record.pickup.id} changed all the time`)
}

/** `null` when something happened since the pickup was read. */
async function changeOnce(ports: ChangePorts, intended: IntendedChange): Promise<PickupRecord | null> {
  const { record, intention } = intended
  const plan = await planOrReplay(ports, intended)
  if ('kind' in plan) return asItWas(await readAgain(ports, record), plan)
  if (!plan.event && !intention) return record
  const chain = { pickupId: record.pickup.id, before: record.timeline }
  const change = { ...plan, record, intention, event: plan.event && (await signEvent(ports, chain, plan.event)) }
  const result = await ports.pickups.change(change)
  switch (result.kind) {
    case 'changed':
      return afterChange(change)
    case 'overtaken':
      return null
    case 'replayed':
      return asItWas(await readAgain(ports, record), result)
    case 'idempotency_mismatch':
      throw new Refusal(result.kind)
    case 'slot_full':
      throw await slotFull(ports, change)
  }
}

/** The clock must not refuse what was carried out: a refusal counts only for an intention that is new. */
async function planOrReplay(ports: ChangePorts, intended: IntendedChange): Promise<Plan | CarriedOut> {
  const { record, decide, intention } = intended
  try {
    return await decide(record)
  } catch (error) {
    if (!(error instanceof Refusal) || !intention) throw error
    const before = await ports.pickups.carriedOut(intention)
    if (before?.kind === 'idempotency_mismatch') throw new Refusal(before.kind)
    if (before) return before
    throw error
  }
}

async function readAgain({ pickups }: ChangePorts, { pickup }: PickupRecord): Promise<PickupRecord> {
  const record = await pickups.read(pickup.id)
  if (!record) throw new Refusal('pickup_unknown')
  return record
}

/** What reading would give now. */
function afterChange({ record, event, visit, cancel, erase }: PickupChange): PickupRecord {
  const { sealedContact, sealedAddress, ...pickup } = record.pickup
  return {
    pickup: {
      ...pickup,
      ...(erase ? {} : { sealedContact, sealedAddress }),
      ...(visit && { visit }),
      ...(cancel && { status: 'cancelled' }),
    },
    timeline: event ? [...record.timeline, event] : record.timeline,
  }
}

/** A pickup after so many of its events; what is erased since stays erased. */
function asItWas({ pickup, timeline }: PickupRecord, { events, visit }: CarriedOut): PickupRecord {
  const then = timeline.slice(0, events)
  const status = then.some(({ kind }) => kind === 'cancelled') ? 'cancelled' : 'booked'
  return { pickup: { ...pickup, status, visit }, timeline: then }
}

async function slotFull(ports: ChangePorts, { visit }: PickupChange): Promise<Refusal> {
  if (!visit) throw new Error('a slot was full that nobody wanted')
  return new Refusal('slot_full', { extra: { alternatives: await nearestSlots(ports, visit) } })
}
