import { randomBytes } from 'node:crypto'
import { openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { daySecret } from '../../functions/adapters/day-secret'
import { dynamoErasureCursor } from '../../functions/adapters/dynamo-erasure-cursor'
import { dynamoHandovers } from '../../functions/adapters/dynamo-handovers'
import { dynamoNoticeConsents } from '../../functions/adapters/dynamo-notice-consents'
import { dynamoPickupLinks } from '../../functions/adapters/dynamo-pickup-links'
import { dynamoPickups } from '../../functions/adapters/dynamo-pickups'
import { dynamoQuoteLog } from '../../functions/adapters/dynamo-quote-log'
import { dynamoQuoteMarks } from '../../functions/adapters/dynamo-quote-marks'
import { dynamoRateLimit } from '../../functions/adapters/dynamo-rate-limit'
import { dynamoSessions } from '../../functions/adapters/dynamo-sessions'
import type { KeyFile } from '../../functions/adapters/key-file'
import { keyFileHmac } from '../../functions/adapters/key-file-hmac'
import { keyFileOrderSecret } from '../../functions/adapters/key-file-order-secret'
import { keyFileSealer } from '../../functions/adapters/key-file-sealer'
import { keyFileSigner } from '../../functions/adapters/key-file-signer'
import { personName } from '../../functions/adapters/person-name'
import { systemClock } from '../../functions/adapters/system-clock'
import { noLogin, noMessenger } from '../../functions/adapters/without-wechat'
import { routes as catalogRoutes } from '../../functions/catalog/routes'
import type { Ports } from '../../functions/compose'
import { readConfig } from '../../functions/config'
import { buildApp } from '../../functions/http/app'
import { lambda } from '../../functions/http/lambda'
import { jsonLogger } from '../../functions/http/logger'
import { openapiText } from '../../functions/http/openapi'
import type { Route } from '../../functions/http/route'
import { followChanges, type StreamHandler } from '../../functions/notices/follow-changes'
import { guessLimit } from '../../functions/pickups/guess-limit'
import { olderVisit } from '../../functions/pickups/older-visit'
import { routes as pickupRoutes } from '../../functions/pickups/routes'
import { sampleAreas } from '../../functions/pickups/sample-areas'
import { routes as quoteRoutes } from '../../functions/quotes/routes'
import { routes as sessionRoutes } from '../../functions/sessions/routes'
import type { TestTables } from './dynamo'
import { givenStations } from './given-stations'
import { type LambdaCaller, lambdaCaller } from './lambda-caller'
import { tokenMaker } from './token-maker'

/** The service under test: its real Lambdas over real tables, and the few things a test may turn. */
export interface TestService extends LambdaCaller {
  readonly ports: Ports
  /** The function that the stream of the main table calls. */
  readonly notices: StreamHandler
  /** Sets the clock: `2026-03-10 10:00` in Asia/Shanghai. */
  setTime(shanghai: string): void
  /** Everything logged so far. */
  logged(): string
}

export const ISSUER = 'youshu-test'
export const PUBLIC_URL = 'https://youshu.example'
export const PAGE_ORIGIN = 'https://pages.youshu.example'

/** Starts the service over some tables on a morning in March; `but` replaces ports. */
export async function testService(tables: TestTables, but: Partial<Ports> = {}): Promise<TestService> {
  let now = instant('2026-03-10 10:00')
  const lines: string[] = []
  const file = testKeys()
  const clock = systemClock(() => now)
  const counted = { db: tables.db, table: tables.limitTable, daySecret: daySecret(keyFileHmac(file)), clock }
  const stations = but.stations ?? givenStations(sampleAreas)
  const ports: Ports = {
    signer: keyFileSigner(() => file),
    sealer: keyFileSealer(file),
    orderSecret: keyFileOrderSecret(file),
    clock,
    rateLimit: dynamoRateLimit(counted, readConfig({}).quoteLimit),
    quoteLog: dynamoQuoteLog(tables.db, tables.quoteTable, clock),
    quoteMarks: dynamoQuoteMarks(tables.db, tables.table),
    secretGuesses: dynamoRateLimit(counted, guessLimit),
    pickups: dynamoPickups({ db: tables.db, table: tables.table, clock, plannedVisit: olderVisit(stations) }),
    priceBook: openPriceBook(samplePriceBook),
    erasureCursor: dynamoErasureCursor(tables.db, tables.table),
    login: noLogin,
    messenger: noMessenger,
    personName: personName(keyFileHmac(file)),
    sessions: dynamoSessions(tables.db, tables.table),
    pickupLinks: dynamoPickupLinks(tables.db, tables.table),
    handovers: dynamoHandovers(tables.db, tables.table),
    noticeConsents: dynamoNoticeConsents(tables.db, tables.table),
    stations,
    issuer: ISSUER,
    publicUrl: PUBLIC_URL,
    ...but,
  }
  const logger = jsonLogger('debug', { write: (line: string) => void lines.push(line) })
  const served = (routes: readonly Route[]) => lambda(buildApp({ routes, allowedOrigins: [PAGE_ORIGIN], logger }))
  const handlers = {
    quotes: served(quoteRoutes(ports)),
    pickups: served(pickupRoutes(ports)),
    sessions: served(sessionRoutes(ports)),
    catalog: served(catalogRoutes(ports, await openapiText())),
  }
  return {
    ...lambdaCaller((path) => handlers[functionFor(path)]),
    ports,
    notices: followChanges(ports, logger),
    setTime: (shanghai) => {
      now = instant(shanghai)
    },
    logged: () => lines.join(''),
  }
}

/** Which function answers a path, as serverless.yml deploys them. */
function functionFor(path: string): 'quotes' | 'pickups' | 'sessions' | 'catalog' {
  if (path === '/v1/sessions') return 'sessions'
  if (path.startsWith('/v1/quotes') || path.startsWith('/q/') || path === '/.well-known/jwks.json') return 'quotes'
  return /^\/v1\/(areas|slots|pickups|handovers)\b/.test(path) ? 'pickups' : 'catalog'
}

const instant = (shanghai: string) => new Date(`${shanghai.replace(' ', 'T')}+08:00`)

function testKeys(): KeyFile {
  const { key, privateKey } = tokenMaker('test-key')
  const signKey = { privateKey, publicKey: key }
  return { signKey, retiredKeys: [], sealKey: randomBytes(32), secretKey: randomBytes(32) }
}
