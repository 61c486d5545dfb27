import type { TimelineEvent } from '../contract/pickup'
import type { PublicKey } from '../contract/read-keys'
import { type JwsFault, openJws } from '../quote-token/open-jws'
import { EVENT_AUDIENCE, eventFacts, eventPayloadSchema, linkTo } from './event-payload'

export type EventFault =
  | JwsFault
  /** There is no event at all. */
  | 'empty'
  /** From before timelines were signed. */
  | 'unsigned'
  | 'wrong_audience'
  | 'unknown_version'
  | 'wrong_pickup'
  /** An event is missing before it, or it stands elsewhere in the chain. */
  | 'wrong_place'
  /** What is shown is not what was signed. */
  | 'changed'

/** Whether a timeline holds; else the number, from 1, of the first event that does not, and why. */
export type VerifiedTimeline =
  | { readonly valid: true }
  | { readonly valid: false; readonly at: number; readonly reason: EventFault }

/**
 * Verifies a pickup's timeline, oldest event first, with no network and no WebCrypto. Each event costs one signature, as
 * a quote does: tens of milliseconds on a slow phone. What the last events were cannot be known from a shorter chain:
 * a prefix of a timeline is valid, as it was when it was shown.
 */
export function verifyTimeline(
  pickupId: string,
  timeline: readonly TimelineEvent[],
  keys: readonly PublicKey[],
): VerifiedTimeline {
  if (timeline.length === 0) return { valid: false, at: 1, reason: 'empty' }
  for (const [index, event] of timeline.entries()) {
    const reason = eventFault(event, { pickupId, number: index + 1, prev: linkTo(timeline[index - 1]?.token) }, keys)
    if (reason) return { valid: false, at: index + 1, reason }
  }
  return { valid: true }
}

interface Place {
  readonly pickupId: string
  readonly number: number
  readonly prev: string | null
}

function eventFault(event: TimelineEvent, place: Place, keys: readonly PublicKey[]): EventFault | undefined {
  if (event.token === undefined) return 'unsigned'
  const opened = openJws(event.token, keys)
  if (!opened.valid) return opened.reason
  const audience = (opened.payload as { aud?: unknown } | null)?.aud
  if (audience !== EVENT_AUDIENCE) return 'wrong_audience'
  const read = eventPayloadSchema.safeParse(opened.payload)
  if (!read.success) return 'unknown_version'
  const { pickup, n, prev, ...facts } = read.data
  if (pickup !== place.pickupId) return 'wrong_pickup'
  if (n !== place.number || prev !== place.prev) return 'wrong_place'
  return factsOf(facts) === factsOf(event) ? undefined : 'changed'
}

const factsOf = (event: TimelineEvent): string => JSON.stringify(eventFacts(event))
