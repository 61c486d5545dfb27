import { mkdtemp, readFile } from 'node:fs/promises'
import path from 'node:path'
import { runNode } from './run-node'
import { CHUNK, type ChunkTexts, type RunOrder, type RunReport } from './run-order'

/** What every process quotes, and with which program; `folder` takes what they write. */
export interface Workshop {
  readonly folder: string
  readonly runner: string
  readonly plan: string
}

/** A bundle and the flags of the process that ran it. */
export interface Setting {
  readonly bundle: string
  readonly asPhone: boolean
  readonly flags: readonly string[]
}

/** One process that quoted the whole plan. */
export interface QuoteRun extends Setting {
  readonly report: RunReport
}

async function runOrder<Report>(
  { folder, runner, plan }: Workshop,
  { bundle, asPhone, flags }: Setting,
  chunk?: number,
): Promise<Report> {
  const report = path.join(await mkdtemp(path.join(folder, 'run-')), 'report.json')
  const order: RunOrder = { bundle, asPhone, plan, report, chunk }
  await runNode([...flags, runner, JSON.stringify(order)])
  return JSON.parse(await readFile(report, 'utf8'))
}

/** Quotes the whole plan in a process of its own. */
export const runQuotes = async (workshop: Workshop, setting: Setting): Promise<QuoteRun> => ({
  ...setting,
  report: await runOrder<RunReport>(workshop, setting),
})

/** The first quote on which two runs differ, with both texts, or undefined when they agree to the byte. */
export async function firstDifference(workshop: Workshop, one: QuoteRun, other: QuoteRun): Promise<string | undefined> {
  const { hashes } = one.report
  const at = hashes.findIndex((hash, index) => hash !== other.report.hashes[index])
  if (at === -1) return hashes.length === other.report.hashes.length ? undefined : 'one run is longer'
  if (at === 0) return 'questionnaires or price books differ'
  const [ones, others] = await Promise.all([one, other].map((run) => runOrder<ChunkTexts>(workshop, run, at - 1)))
  const first = ones?.findIndex(({ text }, index) => text !== others?.[index]?.text) ?? -1
  if (first === -1) return `quotes from ${(at - 1) * CHUNK} on differ from one run to the next`
  return [`quote ${ones?.[first]?.planned}`, ones?.[first]?.text, others?.[first]?.text].join('\n')
}
