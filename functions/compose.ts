import { categories } from '../shared/categories'
import type { PriceBook } from '../shared/price-book/price-book'
import { shippedPriceBook } from '../shared/price-book/shipped-price-book'
import { dynamoClient } from './adapters/dynamo-client'
import { dynamoPickups } from './adapters/dynamo-pickups'
import { dynamoQuoteLog } from './adapters/dynamo-quote-log'
import { dynamoQuoteMarks } from './adapters/dynamo-quote-marks'
import { dynamoRateLimit } from './adapters/dynamo-rate-limit'
import { followKeyFile } from './adapters/follow-key-file'
import { keyFileOrderSecret } from './adapters/key-file-order-secret'
import { keyFileSealer } from './adapters/key-file-sealer'
import { keyFileSigner } from './adapters/key-file-signer'
import { kmsClient } from './adapters/kms-client'
import { kmsOrderSecret } from './adapters/kms-order-secret'
import { kmsSealer } from './adapters/kms-sealer'
import { kmsSigner } from './adapters/kms-signer'
import { readPriceBookFile } from './adapters/price-book-file'
import { systemClock } from './adapters/system-clock'
import type { CatalogPorts } from './catalog/ports'
import { type Config, readConfig } from './config'
import { buildApp } from './http/app'
import { type LambdaHandler, lambda } from './http/lambda'
import { jsonLogger } from './http/logger'
import type { Route } from './http/route'
import type { PickupPorts } from './pickups/ports'
import { sampleStations } from './pickups/sample-stations'
import type { Clock, OrderSecret, Sealer, Signer } from './ports'
import type { QuotePorts } from './quotes/ports'

/** Everything the use cases need, whichever of them a Lambda serves. */
export type Ports = QuotePorts & PickupPorts & CatalogPorts

/** The ports as configured: DynamoDB behind the data, a key file or KMS behind the keys. */
export async function compose(config: Config): Promise<Ports> {
  const { region, dynamodbEndpoint: endpoint, table, quoteTable, issuer, publicUrl } = config
  const db = dynamoClient({ region, endpoint })
  const clock = systemClock()
  const keys = await composeKeys(config, clock)
  return {
    ...keys,
    clock,
    quoteLog: dynamoQuoteLog(db, quoteTable, clock),
    quoteMarks: dynamoQuoteMarks(db, table),
    rateLimit: dynamoRateLimit({ db, table, orderSecret: keys.orderSecret, clock }, config.quoteLimit),
    pickups: dynamoPickups(db, table),
    priceBook: await composePriceBook(config, keys.signer, clock),
    stations: sampleStations,
    issuer,
    publicUrl,
  }
}

interface Keys {
  readonly signer: Signer
  readonly sealer: Sealer
  readonly orderSecret: OrderSecret
}

async function composeKeys({ keys, region }: Config, clock: Clock): Promise<Keys> {
  if (keys.kind === 'file') {
    const read = await followKeyFile(keys.path)
    const file = read()
    return {
      signer: keyFileSigner(read, clock),
      sealer: keyFileSealer(file),
      orderSecret: keyFileOrderSecret(file),
    }
  }
  const kms = kmsClient(region, keys.endpoint)
  return {
    signer: kmsSigner(kms, keys.signKeyIds),
    sealer: kmsSealer(kms, keys.sealKeyId),
    orderSecret: kmsOrderSecret(kms, keys.secretKeyId),
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
  const app = buildApp({
    routes: routes(await compose(config)),
    allowedOrigins: config.allowedOrigins,
    logger: jsonLogger(config.logLevel),
  })
  return lambda(app)
}
