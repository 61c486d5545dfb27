import type { FastifyBaseLogger } from 'fastify'
import { categories } from '../shared/categories'
import type { PriceBook } from '../shared/price-book/price-book'
import { shippedPriceBook } from '../shared/price-book/shipped-price-book'
import { type DaySecret, daySecret } from './adapters/day-secret'
import { dynamoClient } from './adapters/dynamo-client'
import { dynamoErasureCursor } from './adapters/dynamo-erasure-cursor'
import { dynamoHandovers } from './adapters/dynamo-handovers'
import { dynamoNoticeConsents } from './adapters/dynamo-notice-consents'
import { dynamoPickupLinks } from './adapters/dynamo-pickup-links'
import { dynamoPickups } from './adapters/dynamo-pickups'
import { dynamoQuoteLog } from './adapters/dynamo-quote-log'
import { dynamoQuoteMarks } from './adapters/dynamo-quote-marks'
import { dynamoRateLimit } from './adapters/dynamo-rate-limit'
import { dynamoSessions } from './adapters/dynamo-sessions'
import { dynamoStations } from './adapters/dynamo-stations'
import { followKeyFile } from './adapters/follow-key-file'
import { keyFileHmac } from './adapters/key-file-hmac'
import { keyFileOrderSecret } from './adapters/key-file-order-secret'
import { keyFileSealer } from './adapters/key-file-sealer'
import { keyFileSigner } from './adapters/key-file-signer'
import { kmsClient } from './adapters/kms-client'
import { kmsHmac } from './adapters/kms-hmac'
import { kmsOrderSecret } from './adapters/kms-order-secret'
import { kmsSealer } from './adapters/kms-sealer'
import { kmsSigner } from './adapters/kms-signer'
import { personName } from './adapters/person-name'
import { readPriceBookFile } from './adapters/price-book-file'
import { systemClock } from './adapters/system-clock'
import { noPersonName } from './adapters/without-wechat'
import type { CatalogPorts } from './catalog/ports'
import { composeWechat } from './compose-wechat'
import { type Config, localStage, readConfig } from './config'
import { buildApp } from './http/app'
import { type LambdaHandler, lambda } from './http/lambda'
import { jsonLogger } from './http/logger'
import type { Route } from './http/route'
import type { NoticePorts } from './notices/ports'
import { guessLimit } from './pickups/guess-limit'
import { olderVisit } from './pickups/older-visit'
import type { PickupPorts } from './pickups/ports'
import { sampleAreas } from './pickups/sample-areas'
import { emptyPlan } from './pickups/station-plan'
import type { Clock, OrderSecret, PersonName, Sealer, Signer } from './ports'
import type { QuotePorts } from './quotes/ports'
import type { RetentionPorts } from './retention/ports'
import type { SessionPorts } from './sessions/ports'

/** Everything the use cases need, whichever of them a Lambda serves. */
export type Ports = QuotePorts & PickupPorts & SessionPorts & NoticePorts & CatalogPorts & RetentionPorts

/** The ports as configured: DynamoDB behind the data, a key file or KMS behind the keys. */
export async function compose(config: Config, log: Pick<FastifyBaseLogger, 'info' | 'warn'>): Promise<Ports> {
  const { region, dynamodbEndpoint: endpoint, table, quoteTable, limitTable, issuer, publicUrl } = config
  const db = dynamoClient({ region, endpoint })
  const clock = systemClock()
  const { daySecret, ...keys } = await composeKeys(config, clock, log)
  const stations = dynamoStations({ db, table, clock, log }, config.stage === localStage ? sampleAreas : emptyPlan)
  const limits = { db, table: limitTable, daySecret, clock }
  return {
    ...keys,
    ...composeWechat(config, log),
    clock,
    quoteLog: dynamoQuoteLog(db, quoteTable, clock),
    quoteMarks: dynamoQuoteMarks(db, table),
    rateLimit: dynamoRateLimit(limits, config.quoteLimit),
    secretGuesses: dynamoRateLimit(limits, guessLimit),
    pickups: dynamoPickups({ db, table, clock, plannedVisit: olderVisit(stations) }),
    sessions: dynamoSessions(db, table),
    pickupLinks: dynamoPickupLinks(db, table),
    handovers: dynamoHandovers(db, table),
    noticeConsents: dynamoNoticeConsents(db, table),
    priceBook: await composePriceBook(config, keys.signer, clock),
    erasureCursor: dynamoErasureCursor(db, table),
    stations,
    issuer,
    publicUrl,
  }
}

interface Keys {
  readonly signer: Signer
  readonly sealer: Sealer
  readonly orderSecret: OrderSecret
  readonly daySecret: DaySecret
  readonly personName: PersonName
}

async function composeKeys(
  { keys, region }: Config,
  clock: Clock,
  log: Pick<FastifyBaseLogger, 'warn'>,
): Promise<Keys> {
  if (keys.kind === 'file') {
    const read = await followKeyFile(keys.path, log)
    const file = read()
    return {
      signer: keyFileSigner(read, clock),
      sealer: keyFileSealer(file),
      orderSecret: keyFileOrderSecret(file),
      daySecret: daySecret(keyFileHmac(file)),
      personName: personName(keyFileHmac(file)),
    }
  }
  const kms = kmsClient(region, keys.endpoint)
  return {
    signer: kmsSigner(kms, keys.signKeyIds),
    sealer: kmsSealer(kms, keys.sealKeyId),
    orderSecret: kmsOrderSecret(kms, keys.secretKeyId),
    daySecret: daySecret(kmsHmac(kms, keys.clientKeyId)),
    personName: keys.personKeyId ? personName(kmsHmac(kms, keys.personKeyId)) : noPersonName,
  }
}

/** The configured price book; refuses one that is changed after signing, or with which something has no price. */
async function composePriceBook({ priceBookFile: file }: Config, signer: Signer, clock: Clock): Promise<PriceBook> {
  if (file === undefined) return shippedPriceBook
  try {
    const priceBook = await readPriceBookFile(file, () => signer.publicKeys())
    const faults = Object.keys(priceBook.regions).flatMap((region) => {
      const terms = { priceBook, day: clock.today(), region }
      return categories.flatMap((category) => category.priceFaults(terms))
    })
    if (faults.length > 0) throw new Error([...new Set(faults)].join('; '))
    return priceBook
  } catch (error) {
    const why = error instanceof Error ? error.message : error
    throw new Error(
      `PRICE_BOOK ${file} cannot be used: ${why}\n\`npm run price-book -- check ${file}\` says what to mend.`,
    )
  }
}

/** A Lambda's handler: its routes over the ports that the environment describes. */
export async function composed(routes: (ports: Ports) => readonly Route[]): Promise<LambdaHandler> {
  const config = readConfig()
  const logger = jsonLogger(config.logLevel)
  const ports = await compose(config, logger)
  return lambda(buildApp({ routes: routes(ports), allowedOrigins: config.allowedOrigins, logger }))
}
