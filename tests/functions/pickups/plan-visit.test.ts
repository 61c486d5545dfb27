import { findCategory } from '@shared/categories'
import type { Booking } from '@shared/contract/book-pickup'
import { signQuote } from '@shared/contract/sign-quote'
import { type Answer, type Answers, askedQuestions, UNKNOWN } from '@shared/valuation/question'
import { beforeEach, describe, expect, it } from 'vitest'
import { planVisit } from '../../../functions/pickups/plan-visit'
import { sampleAreas } from '../../../functions/pickups/sample-areas'
import { tablesFactory } from '../../support/dynamo'
import { givenStations, sampleWithCapacity } from '../../support/given-stations'
import { aBooking, SLOT } from '../../support/orders'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
const COURIER = 'guangzhou-1-courier_2026-03-12_0900'
let service: TestService

beforeEach(async () => {
  service = await testService(await newTables())
})

/** A finished questionnaire in which whatever is not given is not known. */
function answersOf(category: string, given: Answers): Answers {
  const { questions = [] } = findCategory(category) ?? {}
  const answers: Record<string, Answer> = { ...given }
  for (;;) {
    const open = askedQuestions(questions, answers).find(({ id }) => answers[id] === undefined)
    if (!open) return answers
    answers[open.id] = open.unknown || open.kind !== 'choice' ? UNKNOWN : (open.options[0]?.id ?? UNKNOWN)
  }
}

async function quoteOf(category: string, given: Answers = {}): Promise<string> {
  const body = { category, answers: answersOf(category, given) }
  return (await service.answered(signQuote, 201, { body })).id
}

const plan = (quotes: string[], but: Partial<Booking> = {}) => planVisit(service.ports, aBooking(quotes, but))
const refusalOf = async (quotes: string[], but: Partial<Booking> = {}) => {
  const { visit, devices, refusal } = await plan(quotes, but)
  expect([visit.capacity, visit.places, devices]).toEqual([0, 1, []])
  return refusal
}
const at = (area: string, street = '体育西路 103 号') => ({ address: { area, street } })

describe('a visit as it is planned', () => {
  it('takes the places of its devices, by what was signed of their sizes', async () => {
    const wall = await quoteOf('air-conditioner', { type: 'split-wall' })
    const fridge = await quoteOf('refrigerator', { type: 'side-by-side' })
    expect((await plan([wall])).visit).toEqual({
      slotId: SLOT,
      way: 'door',
      day: '2026-03-12',
      from: '09:00',
      to: '12:00',
      station: { id: 'guangzhou-1', name: '广州一号网点（样例）', nameEn: 'Guangzhou station 1 (sample)' },
      cutOff: '2026-03-11T23:00:00.000Z',
      places: 1,
      capacity: 8,
    })
    expect((await plan([fridge])).visit.places).toBe(3)
    const both = await plan([wall, fridge])
    expect([both.visit.places, both.refusal]).toEqual([4, undefined])
    expect(both.devices.map(({ quoteId, category }) => [quoteId, category])).toEqual([
      [wall, 'air-conditioner'],
      [fridge, 'refrigerator'],
    ])
    expect(Object.keys(both.devices[0] ?? {}).sort()).toEqual(['category', 'highFen', 'lowFen', 'quoteId'])
  })

  it('may be one of the courier, for what fits into the bag', async () => {
    const phone = await quoteOf('mobile-phone')
    const { visit, refusal } = await plan([phone], { slot: COURIER })
    expect(refusal).toBeUndefined()
    expect(visit).toMatchObject({ slotId: COURIER, way: 'courier', places: 1, capacity: 20, to: '13:00' })
    const screen = await quoteOf('computer', { type: 'monitor' })
    const refused = await refusalOf([phone, screen], { slot: COURIER })
    expect([refused?.code, refused?.details.extra]).toEqual(['way_not_offered', { quote: screen }])
  })
})

describe('a visit is refused', () => {
  let quote: string
  beforeEach(async () => {
    quote = await quoteOf('air-conditioner', { type: 'split-wall' })
  })

  it('in a street the station does not go to, whatever spaces are in its name', async () => {
    const slot = 'xiamen-1_2026-03-12_0900'
    const refused = await refusalOf([quote], { slot, ...at('350203', '思明区 样例 岛 8 号') })
    expect([refused?.code, refused?.details.fields]).toEqual([
      'area_not_served',
      [{ field: 'address.street', code: 'not_served', detail: '样例岛还不能上门，请换一个地址' }],
    ])
    expect((await plan([quote], { slot, ...at('350203', '样例路 8 号') })).refusal).toBeUndefined()
  })

  it('in a slot of another area, on a closed day, beyond the horizon and after the cut-off', async () => {
    const code = async (slot: string) => (await refusalOf([quote], { slot }))?.code
    expect(await code('foshan-1_2026-03-12_0900')).toBe('slot_unknown')
    expect(await code('guangzhou-1_2026-03-24_0900')).toBe('slot_unknown')
    expect(await code('guangzhou-1_2026-03-10_0900')).toBe('slot_past')
    service.setTime('2027-02-01 10:00')
    expect(await code('guangzhou-1_2027-02-05_0900')).toBe('slot_unknown')
  })

  it('where nobody comes, and where there is no such place', async () => {
    expect((await refusalOf([quote], at('650102')))?.code).toBe('area_not_served')
    expect((await refusalOf([quote], at('540102')))?.code).toBe('area_not_served')
    const parcel = { ...at('540102'), slot: 'lhasa-1-courier_2026-03-12_0900' }
    expect((await refusalOf([quote], parcel))?.code).toBe('way_not_offered')
    expect((await refusalOf([quote], at('999999')))?.code).toBe('area_unknown')
  })

  it('when it needs more places than any window has, with the advice to split the order', async () => {
    service = await testService(await newTables(), { stations: sampleWithCapacity(2) })
    const fridge = await quoteOf('refrigerator', { type: 'side-by-side' })
    const refused = await refusalOf([fridge])
    expect(refused?.code).toBe('slot_full')
    expect(refused?.details).toEqual({
      detail: '东西太多，一次上门装不下，请分成两单或更多单来约',
      extra: { alternatives: [] },
    })
  })

  it('not when only its own window is too small: others may hold it', async () => {
    const stations = sampleAreas.stations.map((station) => {
      const { door } = station.ways
      const windows = door?.windows.map((one, index) => ({ ...one, capacity: index === 0 ? 1 : 9 }))
      return { ...station, ways: { ...station.ways, ...(door && windows && { door: { ...door, windows } }) } }
    })
    service = await testService(await newTables(), { stations: givenStations({ ...sampleAreas, stations }) })
    const fridge = await quoteOf('refrigerator', { type: 'side-by-side' })
    const { visit, refusal } = await plan([fridge])
    expect([refusal, visit.places, visit.capacity]).toEqual([undefined, 3, 1])
  })
})
