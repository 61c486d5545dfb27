import { randomBytes } from 'node:crypto'
import { openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { dynamoPickups } from '../../functions/adapters/dynamo-pickups'
import { dynamoQuoteLog } from '../../functions/adapters/dynamo-quote-log'
import { dynamoQuoteMarks } from '../../functions/adapters/dynamo-quote-marks'
import { dynamoRateLimit } from '../../functions/adapters/dynamo-rate-limit'
import type { KeyFile } from '../../functions/adapters/key-file'
import { keyFileOrderSecret } from '../../functions/adapters/key-file-order-secret'
import { keyFileSealer } from '../../functions/adapters/key-file-sealer'
import { keyFileSigner } from '../../functions/adapters/key-file-signer'
import { systemClock } from '../../functions/adapters/system-clock'
import { routes as catalogRoutes } from '../../functions/catalog/routes'
import type { Ports } from '../../functions/compose'
import { readConfig } from '../../functions/config'
import { buildApp } from '../../functions/http/app'
import { lambda } from '../../functions/http/lambda'
import { jsonLogger } from '../../functions/http/logger'
import { openapiText } from '../../functions/http/openapi'
import type { Route } from '../../functions/http/route'
import { routes as pickupRoutes } from '../../functions/pickups/routes'
import { sampleStations } from '../../functions/pickups/sample-stations'
import { routes as quoteRoutes } from '../../functions/quotes/routes'
import type { TestTables } from './dynamo'
import { type LambdaCaller, lambdaCaller } from './lambda-caller'
import { tokenMaker } from './token-maker'

/** The service under test: its real Lambdas over real tables, and the few things a test may turn. */
export interface TestService extends LambdaCaller {
  readonly ports: Ports
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
  const keys = testKeys()
  const clock = systemClock(() => now)
  const counted = { db: tables.db, table: tables.table, orderSecret: keys.orderSecret, clock }
  const ports: Ports = {
    ...keys,
    clock,
    rateLimit: dynamoRateLimit(counted, readConfig({}).quoteLimit),
    quoteLog: dynamoQuoteLog(tables.db, tables.quoteTable, clock),
    quoteMarks: dynamoQuoteMarks(tables.db, tables.table),
    pickups: dynamoPickups(tables.db, tables.table),
    priceBook: openPriceBook(samplePriceBook),
    stations: sampleStations,
    issuer: ISSUER,
    publicUrl: PUBLIC_URL,
    ...but,
  }
  const logger = jsonLogger('debug', { write: (line: string) => void lines.push(line) })
  const served = (routes: readonly Route[]) => lambda(buildApp({ routes, allowedOrigins: [PAGE_ORIGIN], logger }))
  const handlers = {
    quotes: served(quoteRoutes(ports)),
    pickups: served(pickupRoutes(ports)),
    catalog: served(catalogRoutes(ports, await openapiText())),
  }
  return {
    ...lambdaCaller((path) => handlers[functionFor(path)]),
    ports,
    setTime: (shanghai) => {
      now = instant(shanghai)
    },
    logged: () => lines.join(''),
  }
}

/** Which function answers a path, as serverless.yml deploys them. */
function functionFor(path: string): 'quotes' | 'pickups' | 'catalog' {
  if (path.startsWith('/v1/quotes') || path.startsWith('/q/') || path === '/.well-known/jwks.json') return 'quotes'
  return /^\/v1\/(areas|slots|pickups)\b/.test(path) ? 'pickups' : 'catalog'
}

const instant = (shanghai: string) => new Date(`${shanghai.replace(' ', 'T')}+08:00`)

function testKeys() {
  const { key, privateKey } = tokenMaker('test-key')
  const file: KeyFile = {
    signKey: { privateKey, publicKey: key },
    retiredKeys: [],
    sealKey: randomBytes(32),
    secretKey: randomBytes(32),
  }
  return { signer: keyFileSigner(() => file), sealer: keyFileSealer(file), orderSecret: keyFileOrderSecret(file) }
}
