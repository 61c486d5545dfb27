import { randomUUID } from 'node:crypto'
import type { BookingOrder, WantedVisit } from '../../../functions/ports'

/** A visit in a slot of 20 that takes one place; what a test is about is given in `but`. */
export const aVisit = (but: Partial<WantedVisit> = {}): WantedVisit => ({
  slotId: 'station-1_2025-11-24_0900',
  way: 'door',
  day: '2025-11-24',
  from: '09:00',
  to: '12:00',
  station: { id: 'station-1', name: 'Station one' },
  cutOff: '2025-11-23T23:00:00.000Z',
  places: 1,
  capacity: 20,
  ...but,
})

/** An order of one air conditioner in a slot of 20; what a test is about is given in `but`. */
export function anOrder(but: Partial<BookingOrder> = {}): BookingOrder {
  const createdAt = but.createdAt ?? '2025-11-21T08:00:00.000Z'
  return {
    pickupId: randomUUID(),
    idempotencyKey: `book-pickup/${randomUUID()}`,
    requestHash: 'the-hash-of-a-request',
    visit: aVisit(),
    devices: [{ category: 'air-conditioner', quoteId: randomUUID(), lowFen: 12_300, highFen: 15_000 }],
    sealedContact: 'sealed contact',
    sealedAddress: 'sealed address',
    area: '310104',
    consent: { collector: true },
    createdAt,
    firstEvent: { kind: 'booked', at: createdAt, token: 'token 1' },
    expiresAt: '2025-12-21T08:00:00.000Z',
    eraseFrom: '2026-02-22',
    ...but,
  }
}
