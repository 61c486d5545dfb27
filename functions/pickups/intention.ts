import { createHash, createHmac } from 'node:crypto'
import { canonicalJson } from '../../shared/content-hash'
import { Refusal } from '../http/refusal'
import type { Intention } from '../ports'
import type { PickupPorts } from './ports'

/** Longer than a slot can lie ahead: a phone that comes back after the visit still gets its first answer. */
const rememberedMs = 30 * 86_400_000

/** What a key was sent for. */
export interface KeyedRequest {
  /** Keys of different scopes are different keys. */
  readonly scope: string
  readonly key: string | undefined
  /** JSON; another request under the same key is refused. */
  readonly request: unknown
}

/** What is remembered of a key: neither it nor the request can be read from that. Refuses idempotency_key_missing. */
export function intentionOf({ clock }: Pick<PickupPorts, 'clock'>, { scope, key, request }: KeyedRequest): Intention {
  if (!key) throw new Refusal('idempotency_key_missing')
  const now = clock.now()
  return {
    idempotencyKey: `${scope}/${createHash('sha256').update(key).digest('hex')}`,
    // Keyed with what is not stored, so that nobody can try out names and numbers against the hash.
    requestHash: createHmac('sha256', key).update(canonicalJson(request)).digest('hex'),
    at: now.toISOString(),
    expiresAt: new Date(now.getTime() + rememberedMs).toISOString(),
  }
}
