import { hash } from '@stablelib/sha256'
import { encode } from '@stablelib/utf8'
import * as z from 'zod/mini'
import { cancelReasonSchema, eventKindSchema, type TimelineEvent } from '../contract/pickup'
import { toBase64Url } from '../quote-token/base64-url'

/** Tokens are made for one purpose; a token for another is refused. */
export const EVENT_AUDIENCE = 'youshu-event'

/** What the signature of an event covers: the event, its pickup, its number from 1, and the link before. Nothing personal. */
export const eventPayloadSchema = z.strictObject({
  iss: z.string(),
  aud: z.string(),
  pickup: z.string(),
  n: z.int(),
  /** SHA-256 of the token before, base64url; `null` in the first. */
  prev: z.nullable(z.string()),
  kind: eventKindSchema,
  /** ISO instant. */
  at: z.string(),
  slot: z.optional(z.strictObject({ id: z.string(), day: z.string(), from: z.string(), to: z.string() })),
  reason: z.optional(cancelReasonSchema),
  fault: z.optional(z.enum(['person', 'collector'])),
  about: z.optional(eventKindSchema),
})

export type EventPayload = z.infer<typeof eventPayloadSchema>

/** Where an event stands in the chain of its pickup. */
export interface EventPlace {
  readonly issuer: string
  readonly pickupId: string
  /** The tokens before it, oldest first; an event from before timelines were signed has none. */
  readonly before: readonly (string | undefined)[]
}

/** The signed facts of an event. */
export const eventPayload = (event: TimelineEvent, { issuer, pickupId, before }: EventPlace): EventPayload => ({
  iss: issuer,
  aud: EVENT_AUDIENCE,
  pickup: pickupId,
  n: before.length + 1,
  prev: linkTo(before[before.length - 1]),
  ...eventFacts(event),
})

/** What an event says, in one order of members, and nothing else: equal events give equal JSON. */
export function eventFacts({ kind, at, slot, reason, fault, about }: TimelineEvent): TimelineEvent {
  return {
    kind,
    at,
    ...(slot && { slot: { id: slot.id, day: slot.day, from: slot.from, to: slot.to } }),
    ...(reason && { reason }),
    ...(fault && { fault }),
    ...(about && { about }),
  }
}

/** How an event names the token before it. */
export const linkTo = (token: string | undefined): string | null =>
  token === undefined ? null : toBase64Url(hash(encode(token)))
