import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  ResourceInUseException,
  type TimeToLiveSpecification,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { readTemplate } from './read-template'

type TableProperties = Pick<
  CreateTableCommandInput,
  'AttributeDefinitions' | 'KeySchema' | 'BillingMode' | 'GlobalSecondaryIndexes'
> & {
  readonly TimeToLiveSpecification?: TimeToLiveSpecification
  readonly StreamSpecification?: { readonly StreamViewType: 'KEYS_ONLY' }
}

interface Template {
  readonly resources: { readonly Resources: Readonly<Record<string, { Type: string; Properties: TableProperties }>> }
}

/** Table names by the logical ids of `serverless.yml`. */
export type TableNames = Readonly<Record<string, string>>

/**
 * Creates the tables of `serverless.yml` that do not exist yet, and the indexes that an older table lacks, so that there
 * is one description of them.
 */
export async function createTables(db: DynamoDBDocumentClient, names: TableNames): Promise<void> {
  const { resources } = (await readTemplate()) as Template
  for (const [logicalId, resource] of Object.entries(resources.Resources)) {
    if (resource.Type !== 'AWS::DynamoDB::Table') continue
    const name = names[logicalId]
    if (!name) throw new Error(`serverless.yml has a table ${logicalId} that nobody named`)
    await createTable(db, name, resource.Properties)
  }
}

async function createTable(db: DynamoDBDocumentClient, TableName: string, properties: TableProperties): Promise<void> {
  const { AttributeDefinitions, KeySchema, BillingMode, GlobalSecondaryIndexes } = properties
  const { StreamSpecification, TimeToLiveSpecification } = properties
  const described = { AttributeDefinitions, KeySchema, BillingMode, GlobalSecondaryIndexes }
  // CloudFormation enables a stream by describing it, the API wants to be told.
  const stream = StreamSpecification && { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } }
  try {
    await db.send(new CreateTableCommand({ TableName, ...described, ...stream }))
    if (TimeToLiveSpecification) await db.send(new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification }))
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error
    await addIndexes(db, TableName, properties)
  }
}

/** Rows without an index's keys stay out of it, and so do the quotes from before it. */
async function addIndexes(db: DynamoDBDocumentClient, TableName: string, properties: TableProperties): Promise<void> {
  const { AttributeDefinitions, GlobalSecondaryIndexes: wanted = [] } = properties
  if (wanted.length === 0) return
  const { Table } = await db.send(new DescribeTableCommand({ TableName }))
  const there = new Set(Table?.GlobalSecondaryIndexes?.map(({ IndexName }) => IndexName))
  for (const Create of wanted.filter(({ IndexName }) => !there.has(IndexName))) {
    const GlobalSecondaryIndexUpdates = [{ Create }]
    await db.send(new UpdateTableCommand({ TableName, AttributeDefinitions, GlobalSecondaryIndexUpdates }))
  }
}
