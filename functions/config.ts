import { networkInterfaces } from 'node:os'
import * as z from 'zod/mini'

/** Where the private keys are: a file on a developer's machine, KMS everywhere else. */
export type KeySource =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'kms'
      /** The first key signs, the others are only published. */
      readonly signKeyIds: readonly string[]
      readonly sealKeyId: string
      readonly secretKeyId: string
      readonly endpoint?: string
    }

export interface Config {
  readonly stage: string
  readonly host: string
  readonly port: number
  readonly dataDir: string
  /** Origin of the links in quotes, without a final slash. */
  readonly publicUrl: string
  readonly allowedOrigins: readonly string[]
  readonly table: string
  readonly quoteTable: string
  readonly dynamodbEndpoint?: string
  readonly region: string
  readonly keys: KeySource
  /** A price book, signed or not; absent for the shipped sample. */
  readonly priceBookFile?: string
  readonly logLevel: (typeof logLevels)[number]
  readonly issuer: string
}

const localStage = 'local'
const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const
const name = () => z.string().check(z.minLength(1))
const url = () => z.url({ protocol: /^https?$/, error: 'must be an http or https URL' })
const origin = () =>
  z.pipe(
    url(),
    z.transform((text) => new URL(text).origin),
  )
const list = <T extends z.ZodMiniType<unknown, string>>(item: T) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((text) => text.split(',').flatMap((part) => part.trim() || [])),
    ),
    z.array(item),
  )
// An alias may move to another key, and the key id is what signatures name.
const keyId = () => name().check(z.refine((id) => !id.includes('alias/'), 'must be a key id or ARN, not an alias'))

const port = () =>
  z.coerce
    .number('must be a port number')
    .check(z.refine((value) => Number.isInteger(value) && value >= 1 && value <= 65535, 'must be from 1 to 65535'))

const variables = z.object({
  STAGE: z._default(
    z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'must be lower-case letters, digits, dashes')),
    localStage,
  ),
  HOST: z._default(name(), '127.0.0.1'),
  PORT: z._default(port(), 8787),
  DATA_DIR: z._default(name(), '.data'),
  PUBLIC_URL: z.optional(origin()),
  ALLOWED_ORIGINS: z._default(list(origin()), []),
  TABLE: z.optional(name()),
  QUOTE_TABLE: z.optional(name()),
  DYNAMODB_ENDPOINT: z.optional(url()),
  KMS_ENDPOINT: z.optional(url()),
  AWS_REGION: z._default(name(), 'cn-northwest-1'),
  SIGN_KEY_ID: z.optional(list(keyId()).check(z.minLength(1))),
  SEAL_KEY_ID: z.optional(keyId()),
  SECRET_KEY_ID: z.optional(keyId()),
  LOG_LEVEL: z._default(z.enum(logLevels, `must be one of ${logLevels.join(', ')}`), 'info'),
  ISSUER: z._default(name(), 'youshu'),
  PRICE_BOOK: z.optional(name()),
})
type Variables = z.infer<typeof variables>

/**
 * Reads the configuration from the environment; the only place that does.
 * Empty variables count as absent. Throws one error that lists everything wrong.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = variables.safeParse(withoutEmpty(environment))
  if (!parsed.success) {
    throw badConfig(parsed.error.issues.map((issue) => `${issue.path[0]?.toString()} ${issue.message}`))
  }
  const missing = missingWhenDeployed(parsed.data)
  if (missing.length > 0) throw badConfig(missing.map((variable) => `${variable} is missing`))
  return configFrom(parsed.data)
}

function withoutEmpty(environment: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
}

function badConfig(wrong: readonly string[]): Error {
  return new Error(`The environment is not usable:\n${wrong.map((line) => `  - ${line}`).join('\n')}`)
}

function missingWhenDeployed(read: Variables): string[] {
  if (read.STAGE === localStage) return []
  const required = ['PUBLIC_URL', 'TABLE', 'QUOTE_TABLE', 'SIGN_KEY_ID', 'SEAL_KEY_ID', 'SECRET_KEY_ID'] as const
  return required.filter((variable) => read[variable] === undefined)
}

function configFrom(read: Variables): Config {
  return {
    stage: read.STAGE,
    host: read.HOST,
    port: read.PORT,
    dataDir: read.DATA_DIR,
    publicUrl: read.PUBLIC_URL ?? `http://${reachableHost(read.HOST)}:${read.PORT}`,
    allowedOrigins: read.ALLOWED_ORIGINS,
    table: read.TABLE ?? 'youshu-local',
    quoteTable: read.QUOTE_TABLE ?? 'youshu-quotes-local',
    ...(read.DYNAMODB_ENDPOINT ? { dynamodbEndpoint: read.DYNAMODB_ENDPOINT } : {}),
    region: read.AWS_REGION,
    keys: keySource(read),
    ...(read.PRICE_BOOK ? { priceBookFile: read.PRICE_BOOK } : {}),
    logLevel: read.LOG_LEVEL,
    issuer: read.ISSUER,
  }
}

function keySource(read: Variables): KeySource {
  const { SIGN_KEY_ID: signKeyIds, SEAL_KEY_ID: sealKeyId, SECRET_KEY_ID: secretKeyId, KMS_ENDPOINT: endpoint } = read
  if (!signKeyIds || !sealKeyId || !secretKeyId) return { kind: 'file', path: `${read.DATA_DIR}/keys.json` }
  return { kind: 'kms', signKeyIds, sealKeyId, secretKeyId, ...(endpoint ? { endpoint } : {}) }
}

// A server bound to every interface is reached by phones at the machine's address on the local network.
function reachableHost(host: string): string {
  if (host !== '0.0.0.0' && host !== '::') return host.includes(':') ? `[${host}]` : host
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? [])
  return addresses.find((address) => address.family === 'IPv4' && !address.internal)?.address ?? '127.0.0.1'
}
