import { networkInterfaces } from 'node:os'
import * as z from 'zod/mini'
import type { NoticeKind } from './ports'

/** Where the private keys are: a file on a developer's machine, KMS everywhere else. */
export type KeySource =
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'kms'
      /** The first key signs, the second is published ahead and signs next, the others are retired and only published. */
      readonly signKeyIds: readonly string[]
      readonly sealKeyId: string
      readonly secretKeyId: string
      /** Of the names under which clients are counted; it derives no pickup's secret. */
      readonly clientKeyId: string
      /** Of the names under which people who log in are stored; absent where nobody does. */
      readonly personKeyId?: string
      readonly endpoint?: string
    }

/** How many calls a client may make at once, and how many a minute in the long run. */
export interface CallLimit {
  readonly burst: number
  readonly perMinute: number
}

/** A template of WeChat's and its three fields, whose numbers differ from template to template. */
export interface NoticeTemplate {
  readonly id: string
  /** Of types thing, time and thing. */
  readonly fields: { readonly what: string; readonly when: string; readonly note: string }
}

export type NoticeTemplates = Readonly<Partial<Record<NoticeKind, NoticeTemplate>>>

/** The mini-program as WeChat knows it. */
export interface WechatConfig {
  /** Origin of WeChat's API. */
  readonly api: string
  readonly appid: string
  /** `sealed`: as `aws kms encrypt` gives it, see docs/decisions/0025. */
  readonly secret: { readonly kind: 'plain' | 'sealed'; readonly text: string }
  readonly templates: NoticeTemplates
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
  readonly limitTable: string
  readonly dynamodbEndpoint?: string
  readonly region: string
  readonly keys: KeySource
  /** Of quotes signed, and of asking for quotes that do not exist, by one client. */
  readonly quoteLimit: CallLimit
  /** A price book, signed or not; absent for the shipped sample. */
  readonly priceBookFile?: string
  /** Absent where nobody logs in. */
  readonly wechat?: WechatConfig
  readonly logLevel: (typeof logLevels)[number]
  readonly issuer: string
}

/** What a command that has no keys needs: where the data is. */
export type DatabaseConfig = Pick<
  Config,
  'stage' | 'dataDir' | 'table' | 'quoteTable' | 'limitTable' | 'dynamodbEndpoint' | 'region'
>

/** The stage of one machine. */
export const localStage = 'local'
// Mobile carriers put many people behind one address; load tests put a city behind one.
const quoteLimits = { deployed: { burst: 300, perMinute: 60 }, local: { burst: 20_000, perMinute: 6000 } }
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

const callLimit = z.pipe(
  z.string().check(z.regex(/^[1-9]\d{0,5}\/[1-9]\d{0,5}$/, 'must be calls at once / calls a minute, such as 300/60')),
  z.transform((text): CallLimit => {
    const [burst, perMinute] = text.split('/').map(Number)
    return { burst: burst ?? 0, perMinute: perMinute ?? 0 }
  }),
)

const templateForm = 'must be kind:id or kind:id:what:when:note, such as booked:Abc or booked:Abc:thing4:time1:thing7'
const oneTemplate = z
  .string()
  .check(z.regex(/^(booked|rescheduled|cancelled):[\w-]+(:thing\d+:time\d+:thing\d+)?$/, templateForm))
const templates = z.pipe(
  list(oneTemplate),
  z.transform(
    (items): NoticeTemplates =>
      Object.fromEntries(
        items.map((item) => {
          const [kind, id, what = 'thing1', when = 'time2', note = 'thing3'] = item.split(':')
          return [kind, { id, fields: { what, when, note } }]
        }),
      ),
  ),
)

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
  LIMIT_TABLE: z.optional(name()),
  DYNAMODB_ENDPOINT: z.optional(url()),
  KMS_ENDPOINT: z.optional(url()),
  AWS_REGION: z._default(name(), 'cn-northwest-1'),
  SIGN_KEY_ID: z.optional(list(keyId()).check(z.minLength(1))),
  SEAL_KEY_ID: z.optional(keyId()),
  SECRET_KEY_ID: z.optional(keyId()),
  CLIENT_KEY_ID: z.optional(keyId()),
  QUOTE_LIMIT: z.optional(callLimit),
  LOG_LEVEL: z._default(z.enum(logLevels, `must be one of ${logLevels.join(', ')}`), 'info'),
  ISSUER: z._default(name(), 'youshu'),
  PRICE_BOOK: z.optional(name()),
  WECHAT_API: z._default(origin(), 'https://api.weixin.qq.com'),
  WECHAT_APPID: z.optional(name()),
  WECHAT_SECRET: z.optional(name()),
  WECHAT_SECRET_SEALED: z.optional(z.base64()),
  WECHAT_TEMPLATES: z._default(templates, {}),
  PERSON_KEY_ID: z.optional(keyId()),
})
type Variables = z.infer<typeof variables>
type Environment = Readonly<Record<string, string | undefined>>

/** What has to be given wherever it is deployed. */
const requiredOfOperator = ['TABLE', 'QUOTE_TABLE'] as const
const kmsKeys = ['SIGN_KEY_ID', 'SEAL_KEY_ID', 'SECRET_KEY_ID', 'CLIENT_KEY_ID'] as const
const requiredOfService = ['PUBLIC_URL', ...requiredOfOperator, 'LIMIT_TABLE', ...kmsKeys] as const

/**
 * Reads the configuration from the environment; the only place that does.
 * Empty variables count as absent. Throws one error that lists everything wrong.
 */
export const readConfig = (environment: Environment = process.env): Config =>
  configFrom(readVariables(environment, requiredOfService))

/** The same for a command with an operator's own credentials, which asks for no keys and no address. */
export const readDatabaseConfig = (environment: Environment = process.env): DatabaseConfig =>
  configFrom(readVariables(environment, requiredOfOperator))

function readVariables(environment: Environment, required: readonly (keyof Variables)[]): Variables {
  const parsed = variables.safeParse(withoutEmpty(environment))
  if (!parsed.success) {
    throw badConfig(parsed.error.issues.map((issue) => `${issue.path[0]?.toString()} ${issue.message}`))
  }
  const missing =
    parsed.data.STAGE === localStage ? [] : required.filter((variable) => parsed.data[variable] === undefined)
  const wrong = [...missing.map((variable) => `${variable} is missing`), ...wechatFaults(parsed.data)]
  if (wrong.length > 0) throw badConfig(wrong)
  return parsed.data
}

function withoutEmpty(environment: Environment) {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
}

function badConfig(wrong: readonly string[]): Error {
  return new Error(`The environment is not usable:\n${wrong.map((line) => `  - ${line}`).join('\n')}`)
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
    limitTable: read.LIMIT_TABLE ?? 'youshu-limits-local',
    ...(read.DYNAMODB_ENDPOINT ? { dynamodbEndpoint: read.DYNAMODB_ENDPOINT } : {}),
    region: read.AWS_REGION,
    keys: keySource(read),
    quoteLimit: read.QUOTE_LIMIT ?? (read.STAGE === localStage ? quoteLimits.local : quoteLimits.deployed),
    ...(read.PRICE_BOOK ? { priceBookFile: read.PRICE_BOOK } : {}),
    ...wechatConfig(read),
    logLevel: read.LOG_LEVEL,
    issuer: read.ISSUER,
  }
}

function keySource(read: Variables): KeySource {
  const {
    SIGN_KEY_ID: signKeyIds,
    SEAL_KEY_ID: sealKeyId,
    SECRET_KEY_ID: secretKeyId,
    CLIENT_KEY_ID: clientKeyId,
  } = read
  if (!signKeyIds || !sealKeyId || !secretKeyId || !clientKeyId)
    return { kind: 'file', path: `${read.DATA_DIR}/keys.json` }
  const { KMS_ENDPOINT: endpoint, PERSON_KEY_ID: personKeyId } = read
  return {
    kind: 'kms',
    signKeyIds,
    sealKeyId,
    secretKeyId,
    clientKeyId,
    ...(personKeyId ? { personKeyId } : {}),
    ...(endpoint ? { endpoint } : {}),
  }
}

/** Deployed, the secret lies sealed beside the functions: whoever may see their settings does not see it. */
function wechatFaults(read: Variables): readonly string[] {
  if (!read.WECHAT_APPID) return []
  if (read.STAGE === localStage) return read.WECHAT_SECRET ? [] : ['WECHAT_SECRET is missing']
  return [
    ...(read.WECHAT_SECRET ? ['WECHAT_SECRET is for one machine only, use WECHAT_SECRET_SEALED'] : []),
    ...(read.WECHAT_SECRET_SEALED ? [] : ['WECHAT_SECRET_SEALED is missing']),
    ...(read.PERSON_KEY_ID ? [] : ['PERSON_KEY_ID is missing']),
  ]
}

function wechatConfig(read: Variables): Pick<Config, 'wechat'> {
  const { WECHAT_API: api, WECHAT_APPID: appid, WECHAT_SECRET: plain, WECHAT_SECRET_SEALED: sealed } = read
  const secret = sealed ? { kind: 'sealed' as const, text: sealed } : { kind: 'plain' as const, text: plain ?? '' }
  return appid ? { wechat: { api, appid, secret, templates: read.WECHAT_TEMPLATES } } : {}
}

// A server bound to every interface is reached by phones at the machine's address on the local network.
function reachableHost(host: string): string {
  if (host !== '0.0.0.0' && host !== '::') return host.includes(':') ? `[${host}]` : host
  const addresses = Object.values(networkInterfaces()).flatMap((entries) => entries ?? [])
  return addresses.find((address) => address.family === 'IPv4' && !address.internal)?.address ?? '127.0.0.1'
}
