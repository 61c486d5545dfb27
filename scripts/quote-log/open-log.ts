import { dynamoClient } from '../../functions/adapters/dynamo-client'
import { dynamoQuoteLog } from '../../functions/adapters/dynamo-quote-log'
import { dynamoQuoteMarks } from '../../functions/adapters/dynamo-quote-marks'
import { quotesOfDay } from '../../functions/adapters/quotes-of-day'
import { systemClock } from '../../functions/adapters/system-clock'
import { type DatabaseConfig, localStage } from '../../functions/config'
import { runningEngine } from '../../functions/local/data-dir-claim'
import { openDatabase } from '../../functions/local/open-database'
import type { Clock, QuoteLog, QuoteMarks, QuoteRecord } from '../../functions/ports'

/** The quote log as an operator has it. */
export interface OpenLog {
  readonly clock: Clock
  readonly quoteLog: Pick<QuoteLog, 'read'>
  readonly quoteMarks: QuoteMarks
  /** Name of the table, to say where something was found or not. */
  readonly table: string
  ofDay(day: string): AsyncIterable<QuoteRecord>
  close(): Promise<void>
}

/**
 * Opens the log of the environment: where it is deployed with the operator's own AWS credentials, on one machine through
 * the engine that runs there already, else through one of its own.
 */
export async function openLog(config: DatabaseConfig): Promise<OpenLog> {
  const database = config.stage === localStage ? await openDatabase(await joined(config)) : null
  const endpoint = database?.endpoint ?? config.dynamodbEndpoint
  const db = dynamoClient({ region: config.region, endpoint })
  const clock = systemClock()
  const { table, quoteTable } = config
  return {
    clock,
    quoteLog: dynamoQuoteLog(db, quoteTable, clock),
    quoteMarks: dynamoQuoteMarks(db, table),
    table: quoteTable,
    ofDay: (day) => quotesOfDay({ db, table: quoteTable, clock }, day),
    async close() {
      db.destroy()
      await database?.stop()
    },
  }
}

async function joined(config: DatabaseConfig): Promise<DatabaseConfig> {
  const running = config.dynamodbEndpoint ?? (await runningEngine(config.dataDir))
  return running ? { ...config, dynamodbEndpoint: running } : config
}
