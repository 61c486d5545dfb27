import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findChromium } from '../scripts/find-chromium'
import { installChromium } from '../scripts/install-chromium'
import { startLocalServer } from '../tests/support/local-server'
import { median, type Row } from './row'

const RUNS = 5
const MOST_REPORT_BYTES = 64_000_000

/** Percent. */
const targets = { performance: 95, accessibility: 100, 'best-practices': 100 } as const

type Category = keyof typeof targets

const names = Object.keys(targets) as Category[]

/** What is read of Lighthouse's report: scores from 0 to 1, null where an audit does not apply. */
interface Report {
  readonly categories: Record<
    Category,
    { readonly score: number; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
  >
  readonly audits: Record<string, { readonly score: number | null; readonly displayValue?: string }>
}

/** Lighthouse's scores of the front page on a slow phone, as `npm start` serves the build; each run is a first visit. */
export async function measureLighthouse(): Promise<readonly Row[]> {
  const server = await startLocalServer()
  const reports: Report[] = []
  try {
    for (let run = 0; run < RUNS; run++) reports.push(await visit(server.url))
  } finally {
    await server.stop()
  }
  return names.map((name) => {
    const value = median(reports.map(({ categories }) => percent(categories[name].score)))
    if (value < targets[name]) console.log(`${name} loses by: ${listLosses(reports, name).join(', ')}`)
    return { id: `lighthouse-${name}`, value, unit: '%', target: targets[name], better: 'higher' }
  })
}

async function visit(url: string): Promise<Report> {
  const flags = ['--quiet', '--output=json', `--only-categories=${names}`]
  const chrome = '--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage'
  const env = { ...process.env, CHROME_PATH: findChromium() ?? installChromium() }
  const args = ['node_modules/lighthouse/cli/index.js', url, ...flags, chrome]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: MOST_REPORT_BYTES })
  return JSON.parse(stdout)
}

const percent = (score: number): number => Math.round(score * 100)

/** Audits that took something from a score in the last run, and what they saw. */
function listLosses(reports: readonly Report[], name: Category): string[] {
  const last = reports[reports.length - 1]
  if (!last) return []
  const counted = last.categories[name].auditRefs.filter(({ weight }) => weight > 0)
  return counted.flatMap(({ id }) => {
    const { score, displayValue } = last.audits[id] ?? { score: null }
    return score === null || score === 1 ? [] : `${id} ${displayValue ?? ''}`.trim()
  })
}
