import type { TimelineEvent } from '@shared/contract/pickup'
import { eventPayload } from '@shared/timeline/event-payload'
import { verifyTimeline } from '@shared/timeline/verify-timeline'
import { describe, expect, it } from 'vitest'
import { somePayload, tokenMaker } from '../../support/token-maker'

const PICKUP = '0123456789abcdef'
const maker = tokenMaker('a-key')
const slot = (day: string) => ({ id: `guangzhou-1_${day}_0900`, day, from: '09:00', to: '12:00' })

const events: readonly TimelineEvent[] = [
  { kind: 'booked', at: '2026-03-10T02:00:00.000Z', slot: slot('2026-03-12') },
  { kind: 'noticed', at: '2026-03-10T02:00:01.000Z', about: 'booked' },
  { kind: 'rescheduled', at: '2026-03-10T03:00:00.000Z', slot: slot('2026-03-13') },
  { kind: 'cancelled', at: '2026-03-13T06:00:00.000Z', reason: 'nobody-came', fault: 'collector' },
  { kind: 'erased', at: '2026-03-14T02:00:00.000Z' },
]

/** A chain as the server signs it. */
function signed(some: readonly TimelineEvent[], pickupId = PICKUP, by = maker): TimelineEvent[] {
  const chain: TimelineEvent[] = []
  for (const event of some) {
    const before = chain.map(({ token }) => token)
    chain.push({ ...event, token: by.token(eventPayload(event, { issuer: 'youshu', pickupId, before })) })
  }
  return chain
}

const timeline = signed(events)
const keys = [maker.key]
const fault = (at: number, reason: string) => ({ valid: false, at, reason })
const verified = (shown: readonly TimelineEvent[]) => verifyTimeline(PICKUP, shown, keys)
const withEvent = (index: number, changes: Partial<TimelineEvent>) =>
  timeline.map((event, at) => (at === index ? { ...event, ...changes } : event))

describe('a timeline', () => {
  it('is valid as it was signed, and so is every beginning of it, as it was when it was shown', () => {
    for (let length = 1; length <= timeline.length; length++)
      expect(verified(timeline.slice(0, length))).toEqual({ valid: true })
  })

  it('is valid whatever the order of members, and with members that are there without a value', () => {
    const shuffled = timeline.map((event) => ({ ...Object.fromEntries(Object.entries(event).reverse()), ...event }))
    expect(verified(shuffled)).toEqual({ valid: true })
    expect(verified(withEvent(4, { slot: undefined, reason: undefined }))).toEqual({ valid: true })
  })

  it('is valid across a rotation of the key, as long as both are known', () => {
    const next = tokenMaker('the-next-key')
    const both = [...timeline]
    const last: TimelineEvent = { kind: 'noticed', at: '2026-03-14T02:00:01.000Z', about: 'erased' }
    const place = { issuer: 'youshu', pickupId: PICKUP, before: both.map(({ token }) => token) }
    both.push({ ...last, token: next.token(eventPayload(last, place)) })
    expect(verifyTimeline(PICKUP, both, [next.key, maker.key])).toEqual({ valid: true })
    expect(verified(both)).toEqual(fault(6, 'unknown_key'))
  })

  it('says nothing personal and stays short', () => {
    const [payload = ''] = timeline.map(({ token }) => atob(token?.split('.')[1] ?? ''))
    expect(Object.keys(JSON.parse(payload))).toEqual(['iss', 'aud', 'pickup', 'n', 'prev', 'kind', 'at', 'slot'])
    expect(Math.max(...timeline.map(({ token }) => token?.length ?? 0))).toBeLessThan(700)
  })
})

describe('a timeline is found out', () => {
  const other = '2026-01-01'
  it.each<[string, number, Partial<TimelineEvent>]>([
    ['the kind', 0, { kind: 'rescheduled' }],
    ['the instant', 0, { at: '2026-03-10T02:00:00.001Z' }],
    ['the slot', 2, { slot: { ...slot('2026-03-13'), id: 'guangzhou-1_2026-03-12_0900' } }],
    ['the day', 2, { slot: { ...slot('2026-03-13'), day: other } }],
    ['the beginning', 2, { slot: { ...slot('2026-03-13'), from: '08:00' } }],
    ['the end', 2, { slot: { ...slot('2026-03-13'), to: '13:00' } }],
    ['the slot, left out', 2, { slot: undefined }],
    ['a slot, added', 4, { slot: slot(other) }],
    ['the reason', 3, { reason: 'price' }],
    ['the reason, left out', 3, { reason: undefined }],
    ['whose fault it was', 3, { fault: 'person' }],
    ['what a notice was about', 1, { about: 'cancelled' }],
  ])('when %s is changed', (_, index, changes) => {
    expect(verified(withEvent(index, changes))).toEqual(fault(index + 1, 'changed'))
  })

  it('when an event is dropped, but the last', () => {
    for (let gone = 0; gone < timeline.length - 1; gone++)
      expect(verified(timeline.filter((_, index) => index !== gone))).toEqual(fault(gone + 1, 'wrong_place'))
  })

  it('when two events change places, or one stands there twice', () => {
    for (let index = 0; index < timeline.length - 1; index++) {
      const [first, second] = timeline.slice(index, index + 2)
      if (!first || !second) throw new Error('there are two')
      const [before, after] = [timeline.slice(0, index), timeline.slice(index + 2)]
      const swapped = [...before, second, first, ...after]
      expect(verified(swapped)).toEqual(fault(index + 1, 'wrong_place'))
      expect(verified([...before, first, first, second, ...after])).toEqual(fault(index + 2, 'wrong_place'))
    }
  })

  it('when any character of any token is another one', () => {
    for (const [index, { token = '' }] of timeline.entries()) {
      for (let at = 0; at < token.length; at += 41) {
        const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`
        expect(verified(withEvent(index, { token: changed }))).toMatchObject({ valid: false, at: index + 1 })
      }
    }
  })

  it('when a link is genuine, but of another history of the same pickup', () => {
    const [booked] = signed([{ ...events[0], kind: 'booked', at: '2026-03-10T05:00:00.000Z' }])
    if (!booked) throw new Error('one was signed')
    expect(verified([booked, ...timeline.slice(1)])).toEqual(fault(2, 'wrong_place'))
  })

  it('when it is that of another pickup', () => {
    expect(verifyTimeline('fedcba9876543210', timeline, keys)).toEqual(fault(1, 'wrong_pickup'))
    const foreign = signed(events, 'fedcba9876543210')
    expect(verified([...timeline.slice(0, 4), ...foreign.slice(4)])).toEqual(fault(5, 'wrong_pickup'))
  })

  it('when a token was made for something else, or says more than an event', () => {
    expect(verified(withEvent(0, { token: maker.token(somePayload(1)) }))).toEqual(fault(1, 'wrong_audience'))
    const place = { issuer: 'youshu', pickupId: PICKUP, before: [] }
    const [first] = events
    if (!first) throw new Error('there is one')
    const more = maker.token({ ...eventPayload(first, place), name: 'x' })
    expect(verified(withEvent(0, { token: more }))).toEqual(fault(1, 'unknown_version'))
  })

  it('when it was signed with a key of that name by somebody else', () => {
    expect(verified(signed(events, PICKUP, tokenMaker('a-key')))).toEqual(fault(1, 'bad_signature'))
    expect(verifyTimeline(PICKUP, timeline, [])).toEqual(fault(1, 'unknown_key'))
  })

  it('when there is nothing, or an event of before timelines were signed', () => {
    expect(verified([])).toEqual(fault(1, 'empty'))
    expect(verified(withEvent(1, { token: undefined }))).toEqual(fault(2, 'unsigned'))
  })
})
