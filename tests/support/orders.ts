import { randomUUID } from 'node:crypto'
import { type Booking, bookPickup } from '@shared/contract/book-pickup'
import { signQuote } from '@shared/contract/sign-quote'
import { workingAirConditioner } from './finished-answers'
import type { LambdaCaller } from './lambda-caller'

/** A slot of Guangzhou's station two days after the test service starts. */
export const SLOT = 'guangzhou-1_2026-03-12_0900'

/** A fresh quote for a working air conditioner. */
export const signedQuote = (service: LambdaCaller) =>
  service.answered(signQuote, 201, { body: { category: 'air-conditioner', answers: workingAirConditioner } })

/** What a person in Tianhe sends to book; `but` is what the test is about. */
export const aBooking = (quotes: string[], but: Partial<Booking> = {}): Booking => ({
  quotes,
  slot: SLOT,
  contact: { name: '陈小姐', phone: '13800000013' },
  address: { area: '440106', street: '体育西路 103 号 2201 室', floor: 22, lift: true },
  consent: { collector: true },
  ...but,
})

/** A key as a phone makes one per intention. */
export const withKey = (key: string = randomUUID()) => ({ 'idempotency-key': key })

export const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })

/** A pickup booked with a fresh quote, its secret with it; `but` is what the test is about. */
export async function bookedPickup(service: LambdaCaller, but: Partial<Booking> = {}) {
  const { id } = await signedQuote(service)
  return service.answered(bookPickup, 201, { headers: withKey(), body: aBooking([id], but) })
}

/** What its owner sends to change a pickup, under a new key unless one is given. */
export const byOwner = ({ id, secret }: { id: string; secret: string }, body: object = {}, key?: string) => ({
  params: { id },
  headers: { ...withKey(key), ...bearer(secret) },
  body,
})

/** What its owner sends to see a pickup or to erase who they are. */
export const ofOwner = ({ id, secret }: { id: string; secret: string }) => ({ params: { id }, headers: bearer(secret) })
