import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { measureRange, measureVerify } from './measure-core'
import { measureCore, measureFirstLoad, measureWeapp } from './measure-sizes'
import type { Row } from './row'

const resultsFile = 'bench/results.json'

/** Production builds are measured; whoever changed code builds again before measuring. */
function buildMissing(platform: 'weapp' | 'h5'): string {
  const dist = `dist/${platform}`
  if (!existsSync(dist)) {
    console.log(`${dist} is missing: npm run build:${platform} …`)
    execFileSync('npm', ['run', '--silent', `build:${platform}`], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  return dist
}

function printRow({ id, value, unit, against, ratio, target }: Row): void {
  const compared = ratio === undefined ? '' : `${ratio}× ${against}`
  const wanted = target === undefined ? '' : `target ${target.toLocaleString('en-US')}`
  console.log(
    `${id.padEnd(26)}${value.toLocaleString('en-US').padStart(10)} ${unit.padEnd(6)} ${compared.padEnd(22)}${wanted}`,
  )
}

const rows: readonly Row[] = [
  measureWeapp(buildMissing('weapp')),
  await measureFirstLoad(buildMissing('h5')),
  await measureCore(),
  measureRange(),
  await measureVerify(),
]
rows.forEach(printRow)
const results = { at: new Date().toISOString(), node: process.version, cpu: os.cpus()[0]?.model ?? 'unknown', rows }
writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`)
console.log(`written to ${resultsFile}`)
