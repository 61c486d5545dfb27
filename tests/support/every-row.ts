import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import type { TestTables } from './dynamo'

/** Everything that is stored, in all tables. */
export async function everyRow({
  db,
  table,
  quoteTable,
  limitTable,
}: TestTables): Promise<readonly Record<string, unknown>[]> {
  const scans = await Promise.all(
    [table, quoteTable, limitTable].map((TableName) => db.send(new ScanCommand({ TableName }))),
  )
  return scans.flatMap(({ Items }) => Items ?? [])
}
