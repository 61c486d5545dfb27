import { compactJws, LONGEST_TOKEN, signingInput } from '../../shared/quote-token/jws'
import { eventPayload } from '../../shared/timeline/event-payload'
import type { SignedEvent, TimelineEvent } from '../ports'
import type { PickupPorts } from './ports'

/** What an event is chained to. */
export interface Chain {
  readonly pickupId: string
  /** Oldest first; empty for the first event. */
  readonly before: readonly SignedEvent[]
}

/** Signs an event as the next link of a pickup's chain. */
export async function signEvent(
  { signer, issuer }: Pick<PickupPorts, 'signer' | 'issuer'>,
  { pickupId, before }: Chain,
  event: TimelineEvent,
): Promise<SignedEvent> {
  const tokens = before.map(({ token }) => token)
  const input = signingInput(signer.kid, eventPayload(event, { issuer, pickupId, before: tokens }))
  const token = compactJws(input, await signer.sign(new TextEncoder().encode(input)))
  if (token.length > LONGEST_TOKEN) throw new Error(`a token of ${token.length} characters is more than phones read`)
  return { ...event, token }
}
