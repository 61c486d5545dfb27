import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { categories } from '../shared/categories'
import { answersTo } from '../tests/support/completions'
import { workingAirConditioner } from '../tests/support/finished-answers'
import { aBooking } from './a-booking'
import type { KnownValues } from './from-schema'
import { futureSlots } from './future-slots'
import { jsonRequest, type LambdaService } from './lambda-service'
import { AREA } from './small-plan'

/** What exists before the requests come, so that some of them get further than the door. */
export interface RequestWorld {
  readonly known: KnownValues
  /** Orders and what opens them. */
  readonly owners: readonly { readonly id: string; readonly bearer: string }[]
  readonly quoteIds: readonly string[]
}

/** Login codes that the stand-in for WeChat knows. */
export const LOGIN_CODES = ['code-1', 'code-2', 'code-3']

const QUOTES = 100
const ORDERS = 40
const BODIES = 20

/** Signs, books, links and hands over: something of everything. */
export async function makeWorld(service: LambdaService, seed: number): Promise<RequestWorld> {
  const ask = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const { status, text } = await service.send(jsonRequest({ method: 'POST', path, headers }, body))
    if (status >= 300) throw new Error(`${path} answers ${status} ${text}`)
    return JSON.parse(text)
  }
  const bodies = quoteBodies(seed)
  const slots = await futureSlots(service)
  const sign = async () => (await ask('/v1/quotes', { category: 'air-conditioner', answers: workingAirConditioner })).id
  const quoteIds: string[] = []
  for (let count = 0; count < QUOTES; count++) quoteIds.push(await sign())
  const sessions: string[] = []
  for (const code of LOGIN_CODES) sessions.push((await ask('/v1/sessions', { code })).session)
  const owners: { id: string; bearer: string }[] = []
  const codes: string[] = []
  for (let count = 0; count < ORDERS; count++) {
    const booking = aBooking([await sign()], slots[count % slots.length] ?? '')
    const { id, secret } = await ask('/v1/pickups', booking, { 'idempotency-key': randomUUID() })
    const session = sessions[count % sessions.length] ?? ''
    const headers = { authorization: `Bearer ${secret}` }
    await ask(`/v1/pickups/${id}/link`, { session }, headers)
    codes.push((await ask(`/v1/pickups/${id}/handover`, {}, headers)).code)
    owners.push({ id, bearer: `Bearer ${count % 2 === 0 ? secret : session}` })
  }
  const known = { 'sign-quote': bodies, quotes: quoteIds, slot: slots, area: [AREA], session: sessions }
  const codeBodies = {
    'open-session': LOGIN_CODES.map((code) => ({ code })),
    'take-over-pickup': codes.map((code) => ({ code })),
    'consent-notices': LOGIN_CODES.map((code) => ({ code, kinds: ['booked', 'cancelled'] })),
  }
  return { known: { ...known, ...codeBodies }, owners, quoteIds }
}

const quoteBodies = (seed: number): readonly object[] =>
  categories.flatMap(({ id, questions }) =>
    fc.sample(answersTo(questions), { seed, numRuns: BODIES }).map((answers) => ({ category: id, answers })),
  )
