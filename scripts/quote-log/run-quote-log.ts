import { parseArgs } from 'node:util'
import { isDay } from '@shared/valuation/dated'
import { readDatabaseConfig } from '../../functions/config'
import { BadInput } from '../bad-input'
import { exportDay } from './export-day'
import { type OpenLog, openLog } from './open-log'
import { revokeQuote } from './revoke-quote'

const usage = `usage: quote-log export --day YYYY-MM-DD [--out FILE]
       quote-log revoke ID
The data are those of DATA_DIR, or where DYNAMODB_ENDPOINT says; with STAGE, TABLE, QUOTE_TABLE and AWS_REGION those of
a deployment, under your own AWS credentials.`

/** Where a command writes: its answer, and one line about how it went. */
export interface Output {
  readonly out: NodeJS.WritableStream
  readonly tell: (line: string) => void
}

type Work = (log: OpenLog, output: Output) => Promise<number>

/** Runs the command with its arguments; resolves with the exit code: 0 done, 1 not done, 2 wrong usage. */
export async function runQuoteLog(args: readonly string[], output: Output): Promise<number> {
  try {
    const work = workOf(args)
    const log = await openLog(readDatabaseConfig())
    return await work(log, output).finally(log.close)
  } catch (error) {
    output.tell(error instanceof Error ? error.message : String(error))
    return error instanceof BadInput ? 2 : 1
  }
}

function workOf(args: readonly string[]): Work {
  const { values, positionals } = readArguments(args)
  const [name, id, ...rest] = positionals
  if (name === 'export' && id === undefined) return exporting(values)
  if (name === 'revoke' && id && rest.length === 0 && Object.keys(values).length === 0) return revoking(id)
  throw new BadInput('usage', usage)
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { day: { type: 'string' }, out: { type: 'string' } },
      allowPositionals: true,
    })
  } catch (error) {
    throw new BadInput('usage', `${error instanceof Error ? error.message : error}\n${usage}`)
  }
}

function exporting({ day, out: file }: { readonly day?: string; readonly out?: string }): Work {
  if (day === undefined) throw new BadInput('usage', usage)
  if (!isDay(day)) throw new BadInput('usage', `--day ${day}: no such day, it is written YYYY-MM-DD`)
  return async (log, { out, tell }) => {
    const count = await exportDay(log.ofDay(day), file ?? out)
    tell(`quotes of ${day} in ${log.table}: ${count}; those of the last seconds may be missing`)
    return 0
  }
}

const revoking =
  (id: string): Work =>
  async (log, { tell }) => {
    const { done, said } = await revokeQuote(log, id)
    tell(said)
    return done ? 0 : 1
  }
