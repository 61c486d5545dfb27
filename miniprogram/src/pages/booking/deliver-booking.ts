import { bookPickup } from '@shared/contract/book-pickup'
import type { Pickup } from '@shared/contract/pickup'
import type { Problem } from '@shared/contract/problem'
import type { PendingBooking } from '@/services/saved-pickups'
import { Refused, send, Unreachable } from '@/services/send'

/** After a call that nobody answered: twice more, then the person decides. */
const waitsMs = [1000, 3000]

/** Refusals that say nothing about the booking: it may even have been made. */
const passing = ['internal', 'unavailable', 'rate_limited']

export type Outcome =
  | { kind: 'booked'; secret: string; pickup: Pickup }
  | { kind: 'undelivered'; reason: 'offline' | 'busy' }
  | { kind: 'refused'; problem: Problem }

/** Sends a booking until it is answered, always with the same key and body: it takes effect once. */
export async function deliverBooking(pending: PendingBooking): Promise<Outcome> {
  let outcome = await trySend(pending)
  for (const waitMs of waitsMs) {
    if (outcome.kind !== 'undelivered') return outcome
    await new Promise((resolve) => setTimeout(resolve, waitMs))
    outcome = await trySend(pending)
  }
  return outcome
}

async function trySend({ key, booking }: PendingBooking): Promise<Outcome> {
  try {
    const { body } = await send(bookPickup, { headers: { 'idempotency-key': key }, body: booking })
    if (!body) return { kind: 'undelivered', reason: 'busy' }
    const { secret, ...pickup } = body
    return { kind: 'booked', secret, pickup }
  } catch (error) {
    if (error instanceof Unreachable) return { kind: 'undelivered', reason: 'offline' }
    if (!(error instanceof Refused)) throw error
    const { problem } = error
    return passing.includes(problem.code) ? { kind: 'undelivered', reason: 'busy' } : { kind: 'refused', problem }
  }
}
