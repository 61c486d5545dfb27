import { toJSONSchema } from 'zod/mini'
import { systemClock } from '../../functions/adapters/system-clock'
import { readDatabaseConfig } from '../../functions/config'
import { sampleAreas } from '../../functions/pickups/sample-areas'
import { type StationPlan, stationPlanSchema } from '../../functions/pickups/station-plan'
import { BadInput } from '../bad-input'
import { countOf, findingLines, hasFaults } from '../price-book/describe-findings'
import { readBookFile } from '../price-book/read-book-file'
import { printSchema } from '../print-schema'
import type { Output } from '../terminal'
import { checkPlan } from './check-plan'
import { checkShape } from './find-shape-faults'
import { loadAreas } from './load-areas'

const usage = `usage: areas check FILE     whether a file of stations is usable, and what to mend
       areas load FILE      checks it, then serves it
       areas sample         the stations that are served on one machine when nothing was loaded
       areas schema         the shape of the file as JSON Schema
The data are those of DATA_DIR, or where DYNAMODB_ENDPOINT says; with STAGE, TABLE, QUOTE_TABLE and AWS_REGION those of
a deployment, under your own AWS credentials.`

type Command = (output: Output, file: string) => Promise<number>

const commands: Readonly<Record<string, { readonly files: number; readonly run: Command }>> = {
  check: { files: 1, run: check },
  load: { files: 1, run: load },
  sample: { files: 0, run: async (output) => answer(asJson(sampleAreas), output) },
  schema: { files: 0, run: async (output) => answer(printSchema(toJSONSchema(stationPlanSchema)), output) },
}

/** Runs the command with its arguments; resolves with the exit code: 0 done, 1 not done, 2 bad input or wrong usage. */
export async function runAreas(args: readonly string[], output: Output): Promise<number> {
  try {
    const [name = '', ...files] = args
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command || command.files !== files.length) throw new BadInput('usage', usage)
    return await command.run(output, files[0] ?? '')
  } catch (error) {
    output.complain(error instanceof Error ? error.message : String(error))
    return error instanceof BadInput ? 2 : 1
  }
}

/** Prints an answer and leaves well. */
function answer(text: string, { print }: Output): number {
  print(text)
  return 0
}

const asJson = (value: unknown): string => JSON.stringify(value, null, 2)

async function check({ print }: Output, file: string): Promise<number> {
  const { id, closures, stations } = await usablePlan(file, print)
  print(`${file}: usable: ${id}, ${stations.length} stations, ${closures.length} closures`)
  return 0
}

async function load({ print, complain }: Output, file: string): Promise<number> {
  const plan = await usablePlan(file, complain)
  const { done, said } = await loadAreas(readDatabaseConfig(), plan)
  for (const line of said) (done ? print : complain)(line)
  return done ? 0 : 1
}

/** The plan in a file, its findings told one by a line. Throws BadInput when some of them are faults. */
async function usablePlan(name: string, tell: Output['print']): Promise<StationPlan> {
  const file = await readBookFile(name)
  const repeated = file.repeated.map(({ path, lines }) => ({
    severity: 'fault' as const,
    path,
    message: `is written ${lines.length} times, on lines ${lines.join(', ')}; only the last would count`,
  }))
  const { plan, findings: shape } = checkShape(file.document)
  const findings = [...repeated, ...shape, ...(plan ? checkPlan(plan, systemClock().today()) : [])]
  for (const line of findingLines(file, findings)) tell(line)
  if (!plan || hasFaults(findings)) throw new BadInput('unusable', `${name}: not usable: ${countOf(findings)}`)
  return plan
}
