import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { measureApi, measureMemory } from './measure-api'
import { measureCoreSpeed } from './measure-core'
import { measureJourneys } from './measure-journeys'
import { measureLighthouse } from './measure-lighthouse'
import { measurePages } from './measure-pages'
import { measureServer } from './measure-server'
import { measureCore, measureFirstLoad, measureWeapp } from './measure-sizes'
import { measureVerify } from './measure-verify'
import type { Results, Row } from './row'
import { timeImpact } from './time-impact'
import { writeReadme } from './write-readme'

const resultsFile = 'bench/results.json'
const usage = `usage: npm run bench [-- builds | core | server | api | memory | lighthouse | journeys | readme …]
  builds  sizes of the production builds, what WeChat is sent for an answer, elements of a page
  core    speed and size of the valuation core, beside other engines
  server  a quote on the server, the Lambda adapter, package and start of a Lambda
  api     start, weight and the load beyond capacity of the local API
  memory  what the local API holds over 100,000 requests
  lighthouse  scores of the front page on a slow phone, median of five; only on a quiet machine
  journeys  taps, screens and milliseconds of everything a person comes for, in docs/usability.md
  readme  table and chart of the README from ${resultsFile}
Without a word: builds, core, server and api.`
const parts = ['builds', 'core', 'server', 'api']

/** Asked for by name: they take minutes, or want a machine that does nothing else. */
const apart = ['memory', 'lighthouse', 'journeys', 'readme']

/** Production builds are measured; whoever changed code builds again before measuring. */
function buildMissing(platform: 'weapp' | 'h5'): string {
  const dist = `dist/${platform}`
  if (!existsSync(dist)) {
    console.log(`${dist} is missing: npm run build:${platform} …`)
    execFileSync('npm', ['run', '--silent', `build:${platform}`], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  return dist
}

const measureBuilds = async (): Promise<Row[]> => [
  measureWeapp(buildMissing('weapp')),
  await measureFirstLoad(buildMissing('h5')),
  ...(await measurePages('dist/weapp')),
]

function measureOnPage(measure: () => Promise<readonly Row[]>): Promise<readonly Row[]> {
  buildMissing('h5')
  return measure()
}

const measureAllOfCore = async (): Promise<Row[]> => [
  ...(await measureCore()),
  ...(await measureCoreSpeed()),
  await timeImpact(),
  ...(await measureVerify()),
]

function printRow({ id, value, unit, against, ratio, target }: Row): void {
  const figure = value.toLocaleString('en-US', { maximumSignificantDigits: 6 })
  const compared = against === undefined ? '' : `${ratio === undefined ? 'beside' : `${ratio} ×`} ${against}`
  const wanted =
    target === undefined ? '' : `target ${target.toLocaleString('en-US')}${ratio === undefined ? '' : ' ×'}`
  console.log(`${id.padEnd(28)}${figure.padStart(10)} ${unit.padEnd(6)} ${compared.padEnd(26)}${wanted}`.trimEnd())
}

const readResults = (): Results => JSON.parse(readFileSync(resultsFile, 'utf8'))

/** Of a run of some parts the rows of the others stay as they were. */
function writeRows(measured: readonly Row[], words: readonly string[]): void {
  const isPart = existsSync(resultsFile) && !parts.every((part) => words.includes(part))
  const kept = isPart ? readResults().rows.filter(({ id }) => !measured.some((row) => row.id === id)) : []
  const cpu = os.cpus()[0]?.model ?? 'unknown'
  const results: Results = { at: new Date().toISOString(), node: process.version, cpu, rows: [...kept, ...measured] }
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`)
  console.log(`written to ${resultsFile}`)
}

async function run(words: readonly string[]): Promise<void> {
  const rows = [
    ...(words.includes('builds') ? await measureBuilds() : []),
    ...(words.includes('core') ? await measureAllOfCore() : []),
    ...(words.includes('server') ? await measureServer() : []),
    ...(words.includes('api') ? await measureApi() : []),
    ...(words.includes('memory') ? await measureMemory() : []),
    ...(words.includes('lighthouse') ? await measureOnPage(measureLighthouse) : []),
    ...(words.includes('journeys') ? await measureOnPage(measureJourneys) : []),
  ]
  rows.forEach(printRow)
  if (rows.length > 0) writeRows(rows, words)
  if (words.includes('readme')) writeReadme(readResults())
}

const words = process.argv.slice(2)
if (words.some((word) => ![...parts, ...apart].includes(word))) {
  console.error(usage)
  process.exitCode = 2
} else {
  await run(words.length > 0 ? words : parts)
}
