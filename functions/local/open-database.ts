import { join } from 'node:path'
import { dynamoClient } from '../adapters/dynamo-client'
import type { DatabaseConfig } from '../config'
import { createTables } from './create-tables'
import { claimDataDir } from './data-dir-claim'
import { startEngine } from './embedded-dynamo'
import { engineBinary } from './engine-binary'

export interface Database {
  readonly endpoint: string
  stop(): Promise<void>
}

/** The local database with its tables: the one at DYNAMODB_ENDPOINT, else the embedded engine over a file in DATA_DIR. */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  // The SDK's notice about future Node versions would come before every `ready`.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
  const database = config.dynamodbEndpoint
    ? { endpoint: config.dynamodbEndpoint, stop: async () => {} }
    : await embedded(config.dataDir)
  const db = dynamoClient({ region: config.region, endpoint: database.endpoint })
  try {
    await createTables(db, {
      MainTable: config.table,
      QuoteTable: config.quoteTable,
      LimitTable: config.limitTable,
    })
  } catch (error) {
    await database.stop()
    throw error
  } finally {
    db.destroy()
  }
  return database
}

async function embedded(dataDir: string): Promise<Database> {
  const binary = await engineBinary()
  if (!binary) {
    throw new Error(
      `There is no embedded database for ${process.platform}-${process.arch}.\nStart DynamoDB Local or another engine yourself and set DYNAMODB_ENDPOINT to its address, such as http://127.0.0.1:8000.`,
    )
  }
  const claim = await claimDataDir(dataDir)
  try {
    const engine = await startEngine({ binary, file: join(dataDir, 'dynamo.db'), started: claim.note })
    const stop = () => engine.stop().finally(claim.release)
    return { endpoint: engine.endpoint, stop }
  } catch (error) {
    await claim.release()
    throw error
  }
}
