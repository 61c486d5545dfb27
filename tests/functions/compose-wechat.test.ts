import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EncryptCommand } from '@aws-sdk/client-kms'
import { bookPickup } from '@shared/contract/book-pickup'
import { consentNotices } from '@shared/contract/consent-notices'
import { linkPickup } from '@shared/contract/link-pickup'
import { listPickups } from '@shared/contract/list-pickups'
import { openSession } from '@shared/contract/open-session'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { kmsClient } from '../../functions/adapters/kms-client'
import { loadStationPlan } from '../../functions/adapters/load-station-plan'
import type { LambdaHandler } from '../../functions/http/lambda'
import type { StreamHandler } from '../../functions/notices/follow-changes'
import { sampleAreas } from '../../functions/pickups/sample-areas'
import { type TestTables, tablesFactory } from '../support/dynamo'
import { type FakeKms, startFakeKms } from '../support/fake-kms'
import { type FakeWechat, startFakeWechat } from '../support/fake-wechat'
import { lambdaCaller } from '../support/lambda-caller'
import { aBooking, bearer, signedQuote, withKey } from '../support/orders'
import { streamEvent } from '../support/stream-event'

const ALICE = 'oAlice-openid-000000000000001'
const newTables = tablesFactory()
const arn = (name: string) => `arn:aws-cn:kms:cn-northwest-1:123456789012:key/${name}`
let tables: TestTables
let folder: string
let kms: FakeKms
let wechat: FakeWechat

beforeEach(async () => {
  tables = await newTables()
  folder = await mkdtemp(join(tmpdir(), 'youshu-wechat-'))
  kms = await startFakeKms()
  wechat = await startFakeWechat()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-10T10:00:00+08:00') })
})
afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  await kms.close()
  await wechat.close()
  await rm(folder, { recursive: true })
})

/** The functions that people with WeChat meet, started in an environment of their own. */
async function deployed(environment: Readonly<Record<string, string>>) {
  const { endpoint, table, quoteTable, limitTable } = tables
  const database = { DYNAMODB_ENDPOINT: endpoint, TABLE: table, QUOTE_TABLE: quoteTable, LIMIT_TABLE: limitTable }
  const app = { WECHAT_API: wechat.url, WECHAT_APPID: wechat.appid, WECHAT_TEMPLATES: 'booked:T-booked' }
  const common = { ...database, ...app, DATA_DIR: folder, LOG_LEVEL: 'silent' }
  for (const [name, value] of Object.entries({ ...common, ...environment })) vi.stubEnv(name, value)
  vi.resetModules()
  const quotes: { handler: LambdaHandler } = await import('../../functions/quotes/lambda')
  const pickups: { handler: LambdaHandler } = await import('../../functions/pickups/lambda')
  const sessions: { handler: LambdaHandler } = await import('../../functions/sessions/lambda')
  const notices: { handler: StreamHandler } = await import('../../functions/notices/lambda')
  const service = lambdaCaller((path) => {
    if (path === '/v1/sessions') return sessions.handler
    return path.startsWith('/v1/quotes') ? quotes.handler : pickups.handler
  })
  return { ...service, notices: notices.handler }
}

async function inProduction() {
  const [sign, seal, secret, client, person] = [arn('sign'), arn('seal'), arn('secret'), arn('client'), arn('person')]
  kms.addSignKey(sign)
  kms.addSealKey(seal)
  for (const key of [secret, client, person]) kms.addSecretKey(key)
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  // As the operator does, see serverless.yml.
  const { CiphertextBlob = new Uint8Array() } = await kmsClient('cn-northwest-1', kms.endpoint).send(
    new EncryptCommand({
      KeyId: seal,
      Plaintext: Buffer.from(wechat.secret),
      EncryptionContext: { context: 'wechat/secret' },
    }),
  )
  const keys = { SIGN_KEY_ID: sign, SEAL_KEY_ID: seal, SECRET_KEY_ID: secret, CLIENT_KEY_ID: client }
  return {
    STAGE: 'prod',
    PUBLIC_URL: 'https://youshu.example',
    KMS_ENDPOINT: kms.endpoint,
    ...keys,
    PERSON_KEY_ID: person,
    WECHAT_SECRET_SEALED: Buffer.from(CiphertextBlob).toString('base64'),
  }
}

/** Logs in, books, links, consents and is told. */
async function travel(service: Awaited<ReturnType<typeof deployed>>) {
  const { session } = await service.answered(openSession, 201, { body: { code: wechat.loginCode(ALICE) } })
  const { id } = await signedQuote(service)
  const pickup = await service.answered(bookPickup, 201, { headers: withKey(), body: aBooking([id]) })
  const owned = { params: { id: pickup.id }, headers: bearer(pickup.secret) }
  await service.answered(linkPickup, 200, { ...owned, body: { session } })
  wechat.allow(ALICE, 'T-booked')
  const body = { code: wechat.loginCode(ALICE), kinds: ['booked' as const, 'cancelled' as const] }
  const { kinds } = await service.answered(consentNotices, 200, { ...owned, body })
  const told = await service.notices(await streamEvent(tables))
  const { pickups } = await service.answered(listPickups, 200, { headers: bearer(session) })
  return { kinds, told, timelines: pickups.map(({ timeline }) => timeline.map(({ kind }) => kind)) }
}

const wholeTravel = { kinds: ['booked'], told: { batchItemFailures: [] }, timelines: [['booked', 'noticed']] }

describe('the functions that know WeChat', () => {
  it('work together on one machine with the secret in the environment', async () => {
    const service = await deployed({ WECHAT_SECRET: wechat.secret })
    expect(await travel(service)).toEqual(wholeTravel)
    expect(wechat.messages).toHaveLength(1)
  })

  it('work together in production, where the secret lies sealed and people are named by a key of KMS', async () => {
    const load = { hash: 'of a test', loadedAt: new Date().toISOString(), replaces: undefined }
    await loadStationPlan(tables.db, tables.table, { plan: sampleAreas, ...load })
    const service = await deployed(await inProduction())
    expect(await travel(service)).toEqual(wholeTravel)
    expect(wechat.messages).toHaveLength(1)
  })

  it('tell an operator when the sealed secret is not one, and people to come back later', async () => {
    const service = await deployed({
      ...(await inProduction()),
      WECHAT_SECRET_SEALED: 'bm90IHNlYWxlZCBhdCBhbGwsIGJ1dCBsb25nIGVub3VnaA==',
    })
    await service.refused(openSession, 'internal', { body: { code: wechat.loginCode(ALICE) } })
    expect(wechat.calls).toEqual([])
  })

  it('do not start with a secret in the clear, or with half of what they need', async () => {
    const production = await inProduction()
    await expect(deployed({ ...production, WECHAT_SECRET: 'clear', PERSON_KEY_ID: '' })).rejects.toThrow(
      /WECHAT_SECRET is for one machine only.*\n.*PERSON_KEY_ID is missing/,
    )
    vi.unstubAllEnvs()
    await expect(deployed({})).rejects.toThrow('WECHAT_SECRET is missing')
  })
})
