import { randomUUID } from 'node:crypto'
import type { Booking } from '@shared/contract/book-pickup'
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
