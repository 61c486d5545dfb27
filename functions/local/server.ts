import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { routes as catalogRoutes } from '../catalog/routes'
import { compose } from '../compose'
import { type Config, readConfig } from '../config'
import { jsonLogger } from '../http/logger'
import { openapiText } from '../http/openapi'
import { followChanges } from '../notices/follow-changes'
import { routes as pickupRoutes } from '../pickups/routes'
import { routes as quoteRoutes } from '../quotes/routes'
import { eraseExpired } from '../retention/erase-expired'
import { routes as sessionRoutes } from '../sessions/routes'
import { followStream } from './follow-stream'
import { type Database, openDatabase } from './open-database'
import { outliveNoParent } from './outlive-no-parent'
import { type Repeated, repeatHourly } from './repeat-hourly'
import { serve } from './serve'

const builtPages = fileURLToPath(new URL('../../dist/h5', import.meta.url))

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
let leaving = false

try {
  const running = start(readConfig(), process.argv.includes('--api-only') ? undefined : builtPages)
  const leave = () => {
    leaving = true
    // A start that fails is reported below.
    running.then((stop) => stop().finally(() => process.exit())).catch(() => {})
  }
  // A terminal and the parent may both send the signal, so a second one must not cut the stop short.
  for (const signal of signals) process.on(signal, leave)
  outliveNoParent(leave)
  await running
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exit(1)
}

/**
 * Everything in one process: the database, all routes and, unless left out, the pages. Resolves with what stops it all;
 * asked to leave meanwhile, it goes no further than the database.
 */
async function start(config: Config, pages: string | undefined): Promise<() => Promise<void>> {
  const database = await openDatabase(config)
  if (leaving) return database.stop
  try {
    const logger = jsonLogger(config.logLevel)
    const ports = await compose({ ...config, dynamodbEndpoint: database.endpoint }, logger)
    const ofPeople = [...pickupRoutes(ports), ...sessionRoutes(ports)]
    const routes = [...quoteRoutes(ports), ...ofPeople, ...catalogRoutes(ports, await openapiText())]
    const running: Repeated[] = []
    const stopAfter = async () => void (await Promise.all(running.map((one) => one.stop())).finally(database.stop))
    const { stop } = await serve({ config, routes, logger, pages, stopAfter })
    running.push(repeatHourly(eraseExpired(ports, logger)))
    running.push(followStream({ ...streamOf(config, database), handler: followChanges(ports, logger), log: logger }))
    return stop
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** What people are told about, and how far that has come. */
function streamOf({ table, dataDir }: Config, { endpoint }: Database) {
  return { endpoint, table, file: join(dataDir, 'told-so-far.json') }
}
