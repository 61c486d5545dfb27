import os from 'node:os'
import { launchChromium } from '../tests/support/chromium'
import { startLocalServer } from '../tests/support/local-server'
import type { Journey } from './journeys/journey'
import { otherJourneys } from './journeys/other-journeys'
import { quoteJourneys } from './journeys/quote-journeys'
import type { Cost } from './journeys/thumb'
import { usabilityTables } from './journeys/usability-tables'
import { walkJourney } from './journeys/walk-journey'
import { replaceBetween } from './replace-between'
import type { Row } from './row'

const page = 'docs/usability.md'
const marks = { start: '<!-- journeys:start -->', end: '<!-- journeys:end -->' }

/** Walks every journey in a browser as small as a phone, and writes what each takes into docs/usability.md. */
export async function measureJourneys(): Promise<readonly Row[]> {
  const server = await startLocalServer()
  const browser = await launchChromium()
  try {
    const costs = new Map<Journey, Cost>()
    for (const journey of [...quoteJourneys, ...otherJourneys]) {
      costs.set(journey, await walkJourney(journey, { browser, url: server.url, timed: true }))
      console.log(`${journey.id}: ${tell(costOf(costs, journey))}`)
    }
    writePage(costs)
    return [mostTaps(costs)]
  } finally {
    await browser.close()
    await server.stop()
  }
}

const tell = ({ taps, fields, scrolls, screens, appMs }: Cost): string =>
  `${taps} taps, ${fields} typed, ${scrolls} scrolls, ${screens} screens, ${Math.round(appMs)} ms`

function costOf(costs: ReadonlyMap<Journey, Cost>, journey: Journey): Cost {
  const cost = costs.get(journey)
  if (!cost) throw new Error(`${journey.id} was not walked`)
  return cost
}

function writePage(costs: ReadonlyMap<Journey, Cost>): void {
  const text = usabilityTables({
    day: new Date().toISOString().slice(0, 10),
    where: `${os.cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`,
    quotes: quoteJourneys.map((journey) => ({ journey, cost: costOf(costs, journey) })),
    others: otherJourneys.map((journey) => ({ name: journey.name, cost: costOf(costs, journey) })),
  })
  replaceBetween(page, marks, text)
  console.log(`written to ${page}`)
}

function mostTaps(costs: ReadonlyMap<Journey, Cost>): Row {
  const appliances = quoteJourneys.filter(({ category }) => category.id !== 'mobile-phone')
  const value = Math.max(...appliances.map((journey) => costOf(costs, journey).taps))
  return { id: 'appliance-taps-most', value, unit: 'taps', target: 12, better: 'lower' }
}
