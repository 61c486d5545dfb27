import { randomUUID } from 'node:crypto'
import type { Slot } from '@shared/contract/list-slots'
import { type Pickup, pickupSchema } from '@shared/contract/pickup'
import type { Answers } from '@shared/valuation/question'
import { workingAirConditioner } from './finished-answers'

/** Speaks to a running server as another person would: over HTTP, without the app. */
export function httpClient(url: string) {
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    return { status: response.status, body: await response.json() }
  }
  const slots = async (area: string): Promise<readonly Slot[]> =>
    (await (await fetch(`${url}/v1/slots?area=${area}`)).json()).slots
  const signQuote = async (
    category = 'air-conditioner',
    answers: Answers = workingAirConditioner,
  ): Promise<{ id: string; token: string; url: string }> => (await post('/v1/quotes', { category, answers })).body
  const book = async (slot: string, area: string): Promise<number> => {
    const { id } = await signQuote()
    const booking = {
      quotes: [id],
      slot,
      contact: { name: '王先生', phone: '13900139000' },
      address: { area, street: '中山路 1 号' },
      consent: { collector: true },
    }
    return (await post('/v1/pickups', booking, { 'idempotency-key': randomUUID() })).status
  }
  const pickup = async (id: string, secret: string): Promise<Pickup> => {
    const answer = await fetch(`${url}/v1/pickups/${id}`, { headers: { authorization: `Bearer ${secret}` } })
    return pickupSchema.parse(await answer.json())
  }
  return { slots, signQuote, book, pickup }
}
