import { dynamoQuoteLog } from '../../functions/adapters/dynamo-quote-log'
import { dynamoQuoteMarks } from '../../functions/adapters/dynamo-quote-marks'
import { quotesOfDay } from '../../functions/adapters/quotes-of-day'
import { systemClock } from '../../functions/adapters/system-clock'
import type { DatabaseConfig } from '../../functions/config'
import type { Clock, QuoteLog, QuoteMarks, QuoteRecord } from '../../functions/ports'
import { openOperatorDatabase } from '../operator-database'

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

/** Opens the log of the environment. */
export async function openLog(config: DatabaseConfig): Promise<OpenLog> {
  const { db, close } = await openOperatorDatabase(config)
  const clock = systemClock()
  const { table, quoteTable } = config
  return {
    clock,
    quoteLog: dynamoQuoteLog(db, quoteTable, clock),
    quoteMarks: dynamoQuoteMarks(db, table),
    table: quoteTable,
    ofDay: (day) => quotesOfDay({ db, table: quoteTable, clock }, day),
    close,
  }
}
