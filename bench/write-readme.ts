import { writeFileSync } from 'node:fs'
import { replaceBetween } from './replace-between'
import type { Results } from './row'
import { speedChart } from './speed-chart'
import { speedTable } from './speed-table'

const readmeFile = 'README.md'
const chartFile = 'docs/images/core-speed.svg'
const marks = { start: '<!-- bench:start -->', end: '<!-- bench:end -->' }

/** Draws the table and the chart of the README again, between their marks. */
export function writeReadme(results: Results): void {
  replaceBetween(readmeFile, marks, speedTable(results))
  writeFileSync(chartFile, speedChart(results))
  console.log(`written to ${readmeFile} and ${chartFile}`)
}
