import { createHash, timingSafeEqual } from 'node:crypto'
import { Refusal } from '../http/refusal'
import type { Caller } from '../http/route'
import type { PickupRecord } from '../ports'
import { bearerOf } from './bearer-of'
import type { PickupPorts } from './ports'

export type OwnerPorts = Pick<
  PickupPorts,
  'clock' | 'pickups' | 'orderSecret' | 'secretGuesses' | 'sessions' | 'pickupLinks'
>

/** Who asks for which pickup, and with what. */
export interface OwnerRequest extends Caller {
  readonly params: { readonly id: string }
  readonly headers: { readonly authorization?: string }
}

/**
 * The pickup that a bearer secret belongs to, or the session of the person it is linked to. An absent or wrong one reads
 * like an unknown pickup: pickup_unknown. Wrong ones are counted by client and pickup, be there such a pickup or not:
 * too many are rate_limited. The right one is never slowed down.
 */
export async function ownedPickup(ports: OwnerPorts, request: OwnerRequest): Promise<PickupRecord> {
  const given = bearerOf(request.headers.authorization)
  if (!given) throw new Refusal('pickup_unknown')
  const record = await ports.pickups.read(request.params.id)
  if (record && (await opens(ports, given, record))) return record
  await countGuess(ports, request)
  throw new Refusal('pickup_unknown')
}

async function opens(ports: OwnerPorts, given: string, { pickup }: PickupRecord): Promise<boolean> {
  const secret = await ports.orderSecret.derive(pickup.id, pickup.idempotencyKey)
  if (timingSafeEqual(digest(given), digest(secret))) return true
  const person = await ports.sessions.person(given, ports.clock.now())
  return person !== null && ports.pickupLinks.isLinked(person, pickup.id)
}

/** Equal lengths, which the comparison asks for. */
const digest = (text: string) => createHash('sha256').update(text).digest()

/** A limiter in trouble must not tell more: without its word the answer is the usual one. */
async function countGuess({ secretGuesses }: OwnerPorts, { client, params, log }: OwnerRequest): Promise<void> {
  let seconds = 0
  try {
    seconds = await secretGuesses.take(`secret/${client}/${params.id}`)
  } catch (error) {
    log.warn({ err: error }, 'a wrong secret could not be counted')
  }
  if (seconds > 0) throw new Refusal('rate_limited', { headers: { 'retry-after': String(seconds) } })
}
