import type { Booking } from '../shared/contract/book-pickup'
import { AREA } from './small-plan'

/** What a made-up person sends to book. */
export const aBooking = (quotes: string[], slot: string): Booking => ({
  quotes,
  slot,
  contact: { name: '样例', phone: '13800000000' },
  address: { area: AREA, street: '样例路 1 号' },
  consent: { collector: true },
})
