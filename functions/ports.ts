import type { PublicKey } from '../shared/contract/read-keys'
import type { StationPlan } from './pickups/station-plan'

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

/** A visit as it was agreed: kept with the order, so that it outlives every change of the station's plan. */
export interface BookedVisit {
  readonly slotId: string
  readonly way: 'door' | 'courier'
  /** YYYY-MM-DD and `HH:MM` in Asia/Shanghai. */
  readonly day: string
  readonly from: string
  readonly to: string
  readonly station: { readonly id: string; readonly name: string; readonly nameEn?: string }
  /** ISO instant until which it can be moved or cancelled. */
  readonly cutOff: string
  /** What it takes of the slot's capacity. */
  readonly places: number
}

/** A place to be taken: booking fails when it would exceed the capacity, which counts places as well. */
export interface WantedVisit extends BookedVisit {
  readonly capacity: number
}

export type EventKind = 'booked' | 'rescheduled' | 'cancelled' | 'erased' | 'noticed'

/** One thing that happened to a pickup. Nothing personal. */
export interface TimelineEvent {
  readonly kind: EventKind
  /** ISO instant. */
  readonly at: string
  readonly slot?: Pick<BookedVisit, 'day' | 'from' | 'to'> & { readonly id: string }
  readonly reason?: CancelReason
  readonly fault?: 'person' | 'collector'
  readonly about?: EventKind
}

export type CancelReason = 'changed-mind' | 'other-time' | 'price' | 'nobody-came' | 'other' | 'erased'

/** An event with its link of the chain: a JWS over the event, its number and the hash of the link before. */
export interface SignedEvent extends TimelineEvent {
  /** Absent from an event of before timelines were signed. */
  readonly token?: string
}

/** An order to be booked; contact and address are sealed already. */
export interface BookingOrder {
  readonly pickupId: string
  /** Scoped by the caller, at most 1 KB. */
  readonly idempotencyKey: string
  readonly requestHash: string
  readonly visit: WantedVisit
  /** Each quote at most once. */
  readonly devices: readonly BookedDevice[]
  readonly sealedContact: string
  readonly sealedAddress: string
  /** Six-digit administrative code. */
  readonly area: string
  readonly consent: Consent
  /** ISO instant. */
  readonly createdAt: string
  readonly firstEvent: SignedEvent
  /** ISO instant until which the idempotency key is remembered. */
  readonly expiresAt: string
  /** The day, YYYY-MM-DD, from which contact and address are erased. */
  readonly eraseFrom: string
}

/** A pickup as it was booked; a replay returns exactly this, whatever happened since. */
export interface BookedPickup {
  readonly id: string
  readonly idempotencyKey: string
  readonly visit: BookedVisit
  readonly area: string
  readonly devices: readonly BookedDevice[]
  readonly consent: Consent
  readonly createdAt: string
  readonly firstEvent: SignedEvent
}

/** A pickup as it stands now; the sealed parts are gone once erased. */
export interface Pickup extends Omit<BookedPickup, 'firstEvent'> {
  readonly status: 'booked' | 'cancelled'
  readonly sealedContact?: string
  readonly sealedAddress?: string
  /** As in the order; absent once erased. */
  readonly eraseFrom?: string
}

/** A pickup with its events, oldest first. */
export interface PickupRecord {
  readonly pickup: Pickup
  readonly timeline: readonly SignedEvent[]
}

export type BookingResult =
  | { readonly kind: 'booked' | 'replayed'; readonly pickup: BookedPickup }
  | { readonly kind: 'idempotency_mismatch' }
  | { readonly kind: 'quote_used' | 'quote_superseded' | 'quote_revoked'; readonly quoteId: string }
  | { readonly kind: 'slot_full' }

/** A repeat of a booking, or a key that was sent with another one. */
export type BookedBefore =
  | { readonly kind: 'replayed'; readonly pickup: BookedPickup }
  | { readonly kind: 'idempotency_mismatch' }

/** What an idempotency key stands for, so that a repeat is known and another request under it refused. */
export interface Intention {
  readonly idempotencyKey: string
  readonly requestHash: string
  /** ISO instants. */
  readonly at: string
  readonly expiresAt: string
}

/** A change of a pickup as it was read, with the event that says so. */
export interface PickupChange {
  /** As read: the change is made only if nothing has happened since. */
  readonly record: PickupRecord
  /** Absent when the pickup is already as intended: then nothing but the intention is remembered. */
  readonly event?: SignedEvent
  /** Remembered together with the change; erasing and notices are the same however often they are asked for. */
  readonly intention?: Intention
  /** Moves to another slot: its place is taken and the old one given back. */
  readonly visit?: WantedVisit
  /** Gives slot and quotes back. */
  readonly cancel?: true
  /** Removes the sealed parts. */
  readonly erase?: true
  /** The day, YYYY-MM-DD, from which the sealed parts are erased now; unchanged when absent. */
  readonly eraseFrom?: string
}

/** The intention was carried out before: how many events the pickup had then, and the visit it was left with. */
export interface CarriedOut {
  readonly kind: 'replayed'
  readonly events: number
  readonly visit: BookedVisit
}

export type ChangeResult =
  | { readonly kind: 'changed' }
  /** Something happened since the pickup was read: read it again. */
  | { readonly kind: 'overtaken' }
  | CarriedOut
  | { readonly kind: 'idempotency_mismatch' }
  | { readonly kind: 'slot_full' }

/** Pickups, the slots they fill and the quotes they use up. */
export interface Pickups {
  /** All or nothing: key, slot, pickup, first event and quotes; safe to repeat after any failure. */
  book(order: BookingOrder): Promise<BookingResult>
  /** All or nothing: key, pickup, event, slots and quotes; safe to repeat after any failure. */
  change(change: PickupChange): Promise<ChangeResult>
  /** What the key of a booking was used for; `null` when it is not known. */
  bookedBefore(intention: Intention): Promise<BookedBefore | null>
  /** What the key of a change was used for; `null` when it is not known. */
  carriedOut(intention: Intention): Promise<CarriedOut | { readonly kind: 'idempotency_mismatch' } | null>
  read(pickupId: string): Promise<PickupRecord | null>
  /** Slot id → places taken; a slot nobody booked is absent. */
  taken(slotIds: readonly string[]): Promise<ReadonlyMap<string, number>>
  /** Ids of pickups whose personal parts are due for erasure on a day, YYYY-MM-DD. */
  dueForErasure(day: string): Promise<readonly string[]>
}

/** The stations as their operator has them. */
export interface Stations {
  /** At most a minute old, and the one read last while there is no answer. */
  current(): Promise<StationPlan>
}

/** What a WeChat login code comes to; an openid names a person to this app alone, and is personal data. */
export type LoginResult =
  | { readonly kind: 'known'; readonly openid: string }
  | { readonly kind: 'refused' | 'too_often' | 'not_offered' }

/** Who logs in. */
export interface Login {
  /** Uses the code up. */
  identify(code: string): Promise<LoginResult>
}

/** Names people, so that no openid is stored. */
export interface PersonName {
  /** 256 bits, base64url; the same openid gives the same name. */
  of(openid: string): Promise<string>
}

/** A person's log-in until an ISO instant. */
export interface Session {
  readonly person: string
  readonly expiresAt: string
}

/** Open sessions, by tokens that are not stored themselves. */
export interface Sessions {
  open(token: string, session: Session): Promise<void>
  /** Whose session it is at this instant; `null` when it is unknown or has expired. */
  person(token: string, now: Date): Promise<string | null>
}

/** Which pickups are whose. */
export interface PickupLinks {
  /** Links, once or again, unless the personal parts are erased: then nothing is changed and it says false. */
  link(person: string, pickup: Pick<Pickup, 'id' | 'createdAt'>): Promise<boolean>
  isLinked(person: string, pickupId: string): Promise<boolean>
  /** Ids, newest first. */
  list(person: string, limit: number): Promise<readonly string[]>
  /** Unlinks from everybody. */
  unlink(pickupId: string): Promise<void>
}

/** Codes that open a pickup on another phone; the codes are not stored themselves. */
export interface Handovers {
  offer(code: string, pickupId: string, expiresAt: string): Promise<void>
  /** The pickup of a code that can still be taken at this instant. */
  pickup(code: string, now: Date): Promise<string | null>
  /** Takes the code; of several who try, one is told true. */
  take(code: string, now: Date): Promise<boolean>
}

/** What a person can be told about. */
export type NoticeKind = Extract<EventKind, 'booked' | 'rescheduled' | 'cancelled'>

/** Consent to one message about a pickup. The openid is sealed, and gone once the message is out. */
export interface NoticeConsent {
  readonly pickupId: string
  readonly kind: NoticeKind
  readonly sealedOpenid?: string
}

/** Consents to messages, one of a kind per pickup. */
export interface NoticeConsents {
  /** Keeps a consent in place of an older one, unless the personal parts are erased: then it says false. */
  keep(consent: Required<NoticeConsent>, expiresAt: string): Promise<boolean>
  /** Those of a pickup that have not expired. */
  of(pickupId: string, now: Date): Promise<readonly NoticeConsent[]>
  /** Takes a consent in hand for a while: nobody else sends its message meanwhile. */
  claim(consent: NoticeConsent, claim: NoticeClaim): Promise<'claimed' | 'held' | 'gone'>
  /** Gives it back unused. */
  release(consent: NoticeConsent, claim: NoticeClaim): Promise<void>
  /** Notes that the message is out, and removes the openid. */
  markSent(consent: NoticeConsent, claim: NoticeClaim): Promise<void>
  drop(consent: NoticeConsent): Promise<void>
  /** Drops those of every kind. */
  dropAll(pickupId: string): Promise<void>
}

/** Who sends a message, from and until when; ISO instants. */
export interface NoticeClaim {
  readonly id: string
  readonly at: string
  readonly until: string
}

/** One message: what happened to which visit. Nothing personal. */
export interface Notice {
  readonly kind: NoticeKind
  readonly pickupId: string
  readonly visit: Pick<BookedVisit, 'way' | 'day' | 'from' | 'to'>
}

/** Sends messages to people who consented. */
export interface Messenger {
  /** What it has a message for. */
  readonly kinds: readonly NoticeKind[]
  /** To whom, from a login code, which it uses up. */
  recipient(code: string): Promise<LoginResult>
  /** `refused`: this consent is good for nothing any more. Throws Unavailable when the message may be tried again. */
  send(openid: string, notice: Notice): Promise<'sent' | 'refused'>
}

/** How far erasing what is due has come. */
export interface ErasureCursor {
  /** The first day, YYYY-MM-DD, of which something may be left; `null` before the first run. */
  read(): Promise<string | null>
  write(day: string): Promise<void>
}

/** Something outside did not answer in time; nothing is lost and the same call may be repeated. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
}
