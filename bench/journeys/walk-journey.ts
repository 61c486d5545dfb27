import type { Browser } from 'playwright-core'
import { type PhonePage, phonePage } from '../../tests/support/phone-page'
import type { Journey } from './journey'
import { mainThreadMeter } from './main-thread-meter'
import { type Cost, type Thumb, thumbOn } from './thumb'

interface Place {
  readonly browser: Browser
  readonly url: string
  /** Whether milliseconds are measured: waiting for quiet takes most of a second after each tap. */
  readonly timed: boolean
}

/** Walks a journey and adds up what it took on all its phones. Throws where a page had an error. */
export async function walkJourney(journey: Journey, { browser, url, timed }: Place): Promise<Cost> {
  const phones: PhonePage[] = []
  const thumbs: Thumb[] = []
  const phone = async () => {
    const taken = await phonePage(browser)
    const thumb = thumbOn(taken.page, timed ? await mainThreadMeter(taken.page) : undefined)
    phones.push(taken)
    thumbs.push(thumb)
    return thumb
  }
  try {
    await journey.walk({ url, phone })
  } finally {
    for (const { close } of phones) await close()
  }
  const errors = phones.flatMap((taken) => taken.errors)
  if (errors.length > 0) throw new Error(`${journey.id}: ${errors.join('; ')}`)
  return thumbs.map(({ cost }) => cost()).reduce(addCosts)
}

const addCosts = (one: Cost, other: Cost): Cost => ({
  taps: one.taps + other.taps,
  fields: one.fields + other.fields,
  scrolls: one.scrolls + other.scrolls,
  screens: one.screens + other.screens,
  appMs: one.appMs + other.appMs,
})
