import { compose } from '../../functions/compose'
import { readConfig } from '../../functions/config'
import { eraseExpired } from '../../functions/retention/erase-expired'
import { BadInput } from '../bad-input'
import { openOperatorDatabase } from '../operator-database'
import type { Output } from '../terminal'

const usage = `usage: personal-data erase-expired    erases contacts and addresses that are due, as servers do every hour
The data are those of DATA_DIR, or where DYNAMODB_ENDPOINT says; with STAGE and the other variables of a deployment
those of that, under your own AWS credentials.`

/** Runs the command with its arguments; resolves with the exit code: 0 done, 1 not all done, 2 wrong usage. */
export async function runPersonalData(args: readonly string[], output: Output): Promise<number> {
  try {
    if (args.join(' ') !== 'erase-expired') throw new BadInput('usage', usage)
    output.print(`pickups whose contact and address are erased: ${await eraseDue(output)}`)
    return 0
  } catch (error) {
    output.complain(error instanceof Error ? error.message : String(error))
    return error instanceof BadInput ? 2 : 1
  }
}

async function eraseDue({ complain }: Output): Promise<number> {
  const config = readConfig()
  const { endpoint, close } = await openOperatorDatabase(config)
  // What went well is told at the end, in one number.
  const log = { info: () => {}, warn: complaint(complain), error: complaint(complain) }
  try {
    return await eraseExpired(await compose({ ...config, dynamodbEndpoint: endpoint }, log), log)()
  } finally {
    await close()
  }
}

/** A line of the log for a person: what is wrong and, of a pickup, which one and why. */
const complaint =
  (complain: Output['complain']) =>
  (about: unknown, said?: string): void => {
    const { pickup, err } = (typeof about === 'object' && about ? about : {}) as { pickup?: string; err?: unknown }
    const why = err instanceof Error ? `: ${err.message}` : ''
    complain(`${said ?? about}${pickup ? ` (${pickup})` : ''}${why}`)
  }
