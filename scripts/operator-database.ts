import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { dynamoClient } from '../functions/adapters/dynamo-client'
import { type DatabaseConfig, localStage } from '../functions/config'
import { runningEngine } from '../functions/local/data-dir-claim'
import { openDatabase } from '../functions/local/open-database'

/** The database as an operator has it. */
export interface OperatorDatabase {
  readonly db: DynamoDBDocumentClient
  /** Where it answers; absent where AWS says so by region. */
  readonly endpoint?: string
  close(): Promise<void>
}

/**
 * Opens the database of the environment: where it is deployed with the operator's own AWS credentials, on one machine
 * through the engine that runs there already, else through one of its own.
 */
export async function openOperatorDatabase(config: DatabaseConfig): Promise<OperatorDatabase> {
  const database = config.stage === localStage ? await openDatabase(await joined(config)) : null
  const endpoint = database?.endpoint ?? config.dynamodbEndpoint
  const db = dynamoClient({ region: config.region, endpoint })
  return {
    db,
    ...(endpoint ? { endpoint } : {}),
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
