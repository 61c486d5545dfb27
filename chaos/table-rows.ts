import { type DynamoDBDocumentClient, ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb'
import { attemptLimitMs, retry } from '../functions/adapters/retry'
import { isTransient } from '../functions/adapters/transient'

/** A row of the main table as it is stored, read without any of the code that wrote it. */
export type Row = Readonly<Record<string, unknown>> & { readonly pk: string; readonly sk: string }

export interface Rows {
  readonly pickups: readonly Row[]
  readonly events: readonly Row[]
  /** Quotes that are booked. */
  readonly marks: readonly Row[]
  /** Idempotency keys. */
  readonly keys: readonly Row[]
  readonly slots: readonly Row[]
}

/** Every row that orders leave in the main table. */
export async function readRows(db: DynamoDBDocumentClient, table: string): Promise<Rows> {
  const rows = await scan(db, table)
  const starting = (pk: string, sk: string) => rows.filter((row) => row.pk.startsWith(pk) && row.sk.startsWith(sk))
  return {
    pickups: starting('PICKUP#', 'PICKUP'),
    events: starting('PICKUP#', 'EVENT#'),
    marks: starting('QUOTE#', 'USED'),
    keys: starting('IDEM#', ''),
    slots: starting('SLOT#', ''),
  }
}

export interface RowCounts {
  readonly pickups: number
  readonly events: number
  readonly marks: number
  readonly keys: number
  /** Taken in all slots together. */
  readonly places: number
}

/** How much of everything there is. */
export async function countRows(db: DynamoDBDocumentClient, table: string): Promise<RowCounts> {
  const { pickups, events, marks, keys, slots } = await readRows(db, table)
  return {
    pickups: pickups.length,
    events: events.length,
    marks: marks.length,
    keys: keys.length,
    places: slots.reduce((sum, { booked }) => sum + Number(booked), 0),
  }
}

/** A table of 100 MB on a busy machine: small pages, and patience with each. */
const PAGE_ROWS = 500
const patience = { totalMs: 60_000, attemptMs: attemptLimitMs, firstMs: 100, capMs: 2000 }

async function scan(db: DynamoDBDocumentClient, TableName: string): Promise<Row[]> {
  const rows: Row[] = []
  let from: ScanCommandInput['ExclusiveStartKey']
  do {
    const asked = new ScanCommand({ TableName, ConsistentRead: true, Limit: PAGE_ROWS, ExclusiveStartKey: from })
    const page = await retry(() => db.send(asked), isTransient, patience)
    rows.push(...((page.Items ?? []) as Row[]))
    from = page.LastEvaluatedKey
  } while (from)
  return rows
}
