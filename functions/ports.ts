import type { PublicKey } from '../shared/contract/read-keys'

/** What the use cases need from outside; `functions/adapters/` provides it. */

/** Time as the business sees it. */
export interface Clock {
  now(): Date
  /** Today's date in Asia/Shanghai, YYYY-MM-DD. */
  today(): string
}

/** Signs bytes with Ed25519. */
export interface Signer {
  /** Named anew for every signature: `sign` called in the same turn, with no `await` between, signs with this key. */
  readonly kid: string
  /** Returns the 64-byte signature; refuses more than `maxSignedBytes`. */
  sign(bytes: Uint8Array): Promise<Uint8Array>
  /** The signing key, the next one, published ahead, then the retired ones whose signatures may still be shown. */
  publicKeys(): Promise<readonly PublicKey[]>
}

/** KMS signs at most this many raw bytes, so no signer accepts more. */
export const maxSignedBytes = 4096

/** Encrypts personal data before it is stored; the same context must be given to open it. */
export interface Sealer {
  seal(plaintext: string, context: string): Promise<string>
  open(sealed: string, context: string): Promise<string>
}

/** Derives the bearer secret of a pickup, so that it is never stored. */
export interface OrderSecret {
  /** 256 bits, base64url; the same input gives the same secret. */
  derive(pickupId: string, idempotencyKey: string): Promise<string>
}

/** How often one client may ask for something. */
export interface RateLimit {
  /** Takes one of the client's tokens: 0 when there was one, else the whole seconds until there is. */
  take(client: string): Promise<number>
}

/** A signed quote: the token is the truth, `quote` is what was shown with it. */
export interface SignedQuote {
  readonly id: string
  /** JWS compact, exactly as signed. */
  readonly token: string
  /** The quote as JSON text, exactly as answered. */
  readonly quote: string
  /** ISO instants. */
  readonly issuedAt: string
  readonly expiresAt: string
}

interface Version {
  readonly id: string
  readonly hash: string
}

/** A signed quote as it is logged, with what analysis asks for first. */
export interface QuoteRecord extends SignedQuote {
  /** The request that had it signed, under the id both logs know it by. */
  readonly requestId: string
  /** The day of issue in Asia/Shanghai, YYYY-MM-DD. */
  readonly day: string
  readonly rulebook: Version
  readonly priceBook: Version
}

/** Every signed quote, appended once and never changed. */
export interface QuoteLog {
  /** `taken` when another request has the id already; nothing is changed then. The same record again is harmless. */
  append(
    record: QuoteRecord,
  ): Promise<{ readonly kind: 'appended' } | { readonly kind: 'taken'; readonly by: SignedQuote }>
  /** Expired quotes are returned too: the caller compares `expiresAt` with its clock. */
  read(id: string): Promise<SignedQuote | null>
}

/** What ended a quote for good. */
export type QuoteEnd = { readonly kind: 'superseded'; readonly by: string } | { readonly kind: 'revoked' }

/** What became of a quote. */
export type QuoteMark = { readonly kind: 'booked'; readonly pickupId: string } | QuoteEnd

/** What became of quotes. A quote has one mark: what is booked does not end, what has ended is not booked. */
export interface QuoteMarks {
  /** By quote id; a quote that nothing happened to is absent. */
  read(quoteIds: readonly string[]): Promise<ReadonlyMap<string, QuoteMark>>
  /** Ends a quote unless it has a mark already, `at` an ISO instant; returns the mark it has now. */
  end(quoteId: string, mark: QuoteEnd, at: string): Promise<QuoteMark>
}

/** One device of an order. */
export interface BookedDevice {
  readonly category: string
  readonly quoteId: string
  readonly lowFen: number
  readonly highFen: number
}

export interface Consent {
  readonly collector: boolean
}

/** An order to be booked; contact and address are sealed already. */
export interface BookingOrder {
  readonly pickupId: string
  /** Scoped by the caller, at most 1 KB. */
  readonly idempotencyKey: string
  readonly requestHash: string
  readonly slot: { readonly id: string; readonly capacity: number }
  /** Each quote at most once. */
  readonly devices: readonly BookedDevice[]
  readonly sealedContact: string
  readonly sealedAddress: string
  /** Six-digit administrative code. */
  readonly area: string
  readonly consent: Consent
  /** ISO instant. */
  readonly createdAt: string
  /** ISO instant until which the idempotency key is remembered. */
  readonly expiresAt: string
}

/** A pickup as it was booked; a replay returns exactly this, whatever happened since. */
export interface BookedPickup {
  readonly id: string
  readonly idempotencyKey: string
  readonly slotId: string
  readonly area: string
  readonly devices: readonly BookedDevice[]
  readonly consent: Consent
  readonly createdAt: string
}

/** A pickup as it stands now. */
export interface Pickup extends BookedPickup {
  readonly status: 'booked' | 'cancelled'
  readonly sealedContact: string
  readonly sealedAddress: string
}

export interface TimelineEvent {
  readonly kind: 'booked' | 'cancelled'
  /** ISO instant. */
  readonly at: string
  readonly reason?: string
}

/** A pickup with its events, oldest first. */
export interface PickupRecord {
  readonly pickup: Pickup
  readonly timeline: readonly TimelineEvent[]
}

export type BookingResult =
  | { readonly kind: 'booked' | 'replayed'; readonly pickup: BookedPickup }
  | { readonly kind: 'idempotency_mismatch' }
  | { readonly kind: 'quote_used' | 'quote_superseded' | 'quote_revoked'; readonly quoteId: string }
  | { readonly kind: 'slot_full' }

/** Pickups, the slots they fill and the quotes they use up. */
export interface Pickups {
  /** All or nothing: key, slot, pickup, first event and quotes; safe to repeat after any failure. */
  book(order: BookingOrder): Promise<BookingResult>
  /** Frees the slot and the quotes; cancelling twice gives the same answer. `null` when there is no such pickup. */
  cancel(pickupId: string, reason: string | undefined, at: string): Promise<PickupRecord | null>
  read(pickupId: string): Promise<PickupRecord | null>
  /** Slot id → places taken; a slot nobody booked is absent. */
  taken(slotIds: readonly string[]): Promise<ReadonlyMap<string, number>>
}

/** Something outside did not answer in time; nothing is lost and the same call may be repeated. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
}
