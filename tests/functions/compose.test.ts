import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bookPickup } from '@shared/contract/book-pickup'
import { listAreas } from '@shared/contract/list-areas'
import { readCatalog } from '@shared/contract/read-catalog'
import { readHealth } from '@shared/contract/read-health'
import { readKeys } from '@shared/contract/read-keys'
import { readPickup } from '@shared/contract/read-pickup'
import { signQuote } from '@shared/contract/sign-quote'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadStationPlan } from '../../functions/adapters/load-station-plan'
import type { LambdaHandler } from '../../functions/http/lambda'
import { sampleAreas } from '../../functions/pickups/sample-areas'
import type { StationPlan } from '../../functions/pickups/station-plan'
import { tablesFactory } from '../support/dynamo'
import { type FakeKms, startFakeKms } from '../support/fake-kms'
import { workingAirConditioner as answers } from '../support/finished-answers'
import { type LambdaCaller, lambdaCaller } from '../support/lambda-caller'
import { aBooking, bearer, withKey } from '../support/orders'

const newTables = tablesFactory()
let folder: string
let kms: FakeKms

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'youshu-compose-'))
  kms = await startFakeKms()
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-10T10:00:00+08:00') })
})
afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  await kms.close()
  await rm(folder, { recursive: true })
})

/** The three deployed functions, started in an environment of their own. */
async function deployed(environment: Readonly<Record<string, string>>, plan?: StationPlan): Promise<LambdaCaller> {
  const { db, endpoint, table, quoteTable, limitTable } = await newTables()
  const load = { hash: 'of a test', loadedAt: new Date().toISOString(), replaces: undefined }
  if (plan) await loadStationPlan(db, table, { plan, ...load })
  const database = { DYNAMODB_ENDPOINT: endpoint, TABLE: table, QUOTE_TABLE: quoteTable, LIMIT_TABLE: limitTable }
  const common = { ...database, LOG_LEVEL: 'silent' }
  for (const [name, value] of Object.entries({ ...common, ...environment })) vi.stubEnv(name, value)
  vi.resetModules()
  const [quotes, pickups, catalog]: { handler: LambdaHandler }[] = await Promise.all([
    import('../../functions/quotes/lambda'),
    import('../../functions/pickups/lambda'),
    import('../../functions/catalog/lambda'),
  ])
  return lambdaCaller((path) => {
    const served = /^\/v1\/quotes|jwks/.test(path) ? quotes : /^\/v1\/(areas|pickups)/.test(path) ? pickups : catalog
    if (!served) throw new Error('all three are imported')
    return served.handler
  })
}

async function travel(service: LambdaCaller) {
  const { id, token, quote, url } = await service.answered(signQuote, 201, {
    body: { category: 'air-conditioner', answers },
  })
  const { keys } = await service.answered(readKeys, 200)
  const verified = verifyQuote(token, keys, Date.now())
  const order = { headers: withKey(), body: aBooking([id]) }
  const pickup = await service.answered(bookPickup, 201, order)
  const read = await service.answered(readPickup, 200, { params: { id: pickup.id }, headers: bearer(pickup.secret) })
  return { quote, url, verified, read, keys }
}

describe('the functions as they are deployed', () => {
  it('work together on one machine with a key file that the first of them makes', async () => {
    const service = await deployed({ DATA_DIR: folder, PUBLIC_URL: 'http://127.0.0.1:8787' })
    const { quote, url, verified, read } = await travel(service)
    expect(verified).toMatchObject({ valid: true, payload: { low: quote.low, iss: 'youshu' } })
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:8787\/q\/[0-9a-z]{16}$/)
    expect(read.status).toBe('booked')
    expect(kms.calls).toEqual([])
  })

  it('work together in production, where the keys never leave KMS', async () => {
    const key = (name: string) => `arn:aws-cn:kms:cn-northwest-1:123456789012:key/${name}-${randomUUID()}`
    const [signKey, sealKey, secretKey, clientKey] = [key('sign'), key('seal'), key('secret'), key('client')]
    kms.addSignKey(signKey)
    kms.addSealKey(sealKey)
    kms.addSecretKey(secretKey)
    kms.addSecretKey(clientKey)
    const service = await deployed(
      {
        STAGE: 'prod',
        DATA_DIR: folder,
        PUBLIC_URL: 'https://youshu.example',
        SIGN_KEY_ID: signKey,
        SEAL_KEY_ID: sealKey,
        SECRET_KEY_ID: secretKey,
        CLIENT_KEY_ID: clientKey,
        KMS_ENDPOINT: kms.endpoint,
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
      },
      sampleAreas,
    )
    const { verified, keys } = await travel(service)
    expect(verified).toMatchObject({ valid: true, kid: signKey.split('/')[1] })
    expect(keys).toHaveLength(1)
    expect(new Set(kms.calls)).toEqual(new Set(['Sign', 'GetPublicKey', 'GenerateDataKey', 'GenerateMac', 'Decrypt']))
  })

  it('serve nobody in production where no stations were loaded, and the sample on one machine', async () => {
    const keys = { SIGN_KEY_ID: 'sign', SEAL_KEY_ID: 'seal', SECRET_KEY_ID: 'secret', CLIENT_KEY_ID: 'client' }
    const address = { DATA_DIR: folder, PUBLIC_URL: 'https://youshu.example' }
    const credentials = { KMS_ENDPOINT: kms.endpoint, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' }
    const production = await deployed({ STAGE: 'prod', ...address, ...keys, ...credentials })
    expect(await production.answered(listAreas, 200)).toEqual({ areas: [] })
    vi.unstubAllEnvs()
    const machine = await deployed(address)
    expect((await machine.answered(listAreas, 200)).areas.length).toBeGreaterThan(250)
  })

  it('count clients with no right on the key that derives the secrets of pickups', async () => {
    kms.addSignKey('sign')
    kms.addSecretKey('client')
    const service = await deployed({
      STAGE: 'prod',
      DATA_DIR: folder,
      PUBLIC_URL: 'https://youshu.example',
      SIGN_KEY_ID: 'sign',
      SEAL_KEY_ID: 'not-allowed',
      SECRET_KEY_ID: 'not-allowed',
      CLIENT_KEY_ID: 'client',
      QUOTE_LIMIT: '1/1',
      KMS_ENDPOINT: kms.endpoint,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    })
    const order = { body: { category: 'air-conditioner', answers } }
    await service.answered(signQuote, 201, order)
    await service.refused(signQuote, 'rate_limited', order)
  })

  it('serve catalogue and health without a database', async () => {
    const service = await deployed({ DATA_DIR: folder, DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' })
    expect(await service.answered(readHealth, 200)).toEqual({ status: 'ok' })
    expect((await service.answered(readCatalog, 200)).categories.length).toBeGreaterThan(1)
  })

  it('do not start with half a configuration', async () => {
    await expect(deployed({ STAGE: 'prod', DATA_DIR: folder })).rejects.toThrow('SIGN_KEY_ID is missing')
  })
})
