import { randomUUID } from 'node:crypto'
import type { BookingOrder } from '../../../functions/ports'

/** An order of one air conditioner in a slot of 20; what a test is about is given in `but`. */
export function anOrder(but: Partial<BookingOrder> = {}): BookingOrder {
  return {
    pickupId: randomUUID(),
    idempotencyKey: `book-pickup/${randomUUID()}`,
    requestHash: 'the-hash-of-a-request',
    slot: { id: 'station-1_2025-11-24_0900', capacity: 20 },
    devices: [{ category: 'air-conditioner', quoteId: randomUUID(), lowFen: 12_300, highFen: 15_000 }],
    sealedContact: 'sealed contact',
    sealedAddress: 'sealed address',
    area: '310104',
    consent: { collector: true },
    createdAt: '2025-11-21T08:00:00.000Z',
    expiresAt: '2025-12-21T08:00:00.000Z',
    ...but,
  }
}
