import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { otherJourneys } from '../../bench/journeys/other-journeys'
import { tapsOf } from '../../bench/journeys/plan-route'
import { quoteJourneys } from '../../bench/journeys/quote-journeys'
import { walkJourney } from '../../bench/journeys/walk-journey'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'

const MOST_TAPS = 12

let browser: Browser
let server: LocalServer

beforeAll(async () => {
  browser = await launchChromium()
  server = await startLocalServer()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const walk = async (id: string) => {
  const journey = [...quoteJourneys, ...otherJourneys].find((one) => one.id === id)
  if (!journey) throw new Error(`there is no journey ${id}`)
  const { taps, fields, screens } = await walkJourney(journey, { browser, url: server.url, timed: false })
  return { taps, fields, screens }
}

describe('from a first visit to a quote', () => {
  const appliances = quoteJourneys.filter(({ category }) => category.id !== 'mobile-phone')

  it.each(appliances)('no way through the questions takes more than twelve taps: $id', ({ route }) => {
    expect(1 + tapsOf(route)).toBeLessThanOrEqual(MOST_TAPS)
  })

  it.each([
    ['air-conditioner-most', { taps: 12, fields: 1, screens: 12 }],
    ['computer-most', { taps: 12, fields: 1, screens: 12 }],
    ['mobile-phone-most', { taps: 17, fields: 0, screens: 16 }],
  ])('the longest way, walked, takes what was planned: %s', async (id, cost) => {
    expect(await walk(id)).toEqual(cost)
  })
})

describe('on the way to one', () => {
  it('a phone is named by its pinyin at the first question, and brand and model are answered', async () => {
    expect(await walk('model-by-pinyin')).toEqual({ taps: 3, fields: 1, screens: 3 })
  })
})

describe('after a quote', () => {
  it.each([
    ['share-requote', { taps: 2, fields: 0, screens: 3 }],
    ['share-book', { taps: 11, fields: 4, screens: 4 }],
    ['reschedule', { taps: 3, fields: 0, screens: 3 }],
    ['cancel', { taps: 2, fields: 0, screens: 3 }],
  ])('%s takes these taps, fields and screens', async (id, cost) => {
    expect(await walk(id)).toEqual(cost)
  })
})
