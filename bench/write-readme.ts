import { readFileSync, writeFileSync } from 'node:fs'
import type { Results } from './row'
import { speedChart } from './speed-chart'
import { speedTable } from './speed-table'

const readmeFile = 'README.md'
const chartFile = 'docs/images/core-speed.svg'
const START = '<!-- bench:start -->'
const END = '<!-- bench:end -->'

/** Draws the table and the chart of the README again, between their marks. */
export function writeReadme(results: Results): void {
  const text = readFileSync(readmeFile, 'utf8')
  const [before, rest] = text.split(START)
  const [, after] = rest?.split(END) ?? []
  if (before === undefined || after === undefined) throw new Error(`${readmeFile} has no ${START} … ${END}`)
  writeFileSync(readmeFile, `${before}${START}\n${speedTable(results)}\n${END}${after}`)
  writeFileSync(chartFile, speedChart(results))
  console.log(`written to ${readmeFile} and ${chartFile}`)
}
