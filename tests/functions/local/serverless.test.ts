import { readFile } from 'node:fs/promises'
import { keptFor } from '@shared/kept-for'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../functions/config'
import { calls } from '../../../functions/http/calls'
import { readTemplate } from '../../../functions/local/read-template'

interface Arn {
  readonly GetAtt?: string
  /** Of an index: its table's ARN and the rest. */
  readonly Join?: readonly [string, readonly [Arn, ...string[]]]
}
interface Statement {
  readonly Action: readonly string[]
  readonly Resource: Arn | readonly Arn[]
  readonly Condition?: object
}
interface Template {
  readonly provider: { readonly environment: Readonly<Record<string, unknown>>; readonly logRetentionInDays: number }
  readonly params: { readonly default: Readonly<Record<string, string>> }
  readonly functions: Record<string, { readonly role: { readonly GetAtt: string }; readonly events: readonly Event[] }>
  readonly resources: { readonly Resources: Record<string, Resource> }
}
interface Resource {
  readonly Type: string
  readonly Properties?: { readonly Policies?: { PolicyDocument: { Statement: Statement[] } }[] }
}
interface Metric {
  readonly Namespace: string
  readonly MetricName: string
  readonly Dimensions: readonly { readonly Value: string | { readonly Ref?: string; readonly GetAtt?: string } }[]
}
interface Alarm extends Partial<Metric> {
  readonly Metrics?: readonly { readonly MetricStat?: { readonly Metric: Metric } }[]
  readonly AlarmActions: readonly object[]
}
interface Event {
  readonly httpApi?: '*' | { readonly method: string; readonly path: string }
  readonly stream?: { readonly filterPatterns: readonly StreamFilter[]; readonly maximumRetryAttempts: number }
}
interface Prefix {
  readonly S: readonly [{ readonly prefix: string }]
}
interface StreamFilter {
  readonly eventName: readonly string[]
  readonly dynamodb: { readonly Keys: { readonly pk: Prefix; readonly sk: Prefix } }
}

const template = (await readTemplate()) as Template

const functionServing = (path: string) => {
  const pattern = path.replace(/(\/pickups\/:id)\/[\w-]+$/, '$1/{action}').replace(/:(\w+)/g, '{$1}')
  const serves = ({ httpApi }: Event) => httpApi !== '*' && httpApi?.path === pattern
  const [name] = Object.entries(template.functions).find(([, { events }]) => events.some(serves)) ?? ['catalog']
  return name
}
/** Every statement of every role, with the role's name. */
const statements = Object.entries(template.resources.Resources).flatMap(([role, { Properties }]) =>
  (Properties?.Policies ?? []).flatMap(({ PolicyDocument }) =>
    PolicyDocument.Statement.map((statement) => ({ role, ...statement })),
  ),
)
const arnOf = ({ GetAtt, Join }: Arn): string =>
  GetAtt ?? [Join?.[1][0].GetAtt, ...(Join?.[1].slice(1) ?? [])].join('/')
const arnsOf = ({ Resource }: Statement) => [Resource].flat().map(arnOf)
const on = (resource: string) => statements.filter((statement) => arnsOf(statement).includes(`${resource}.Arn`))
const actionsOn = (resource: string) =>
  on(resource).flatMap(({ role, Action }) => Action.map((action) => `${role} ${action}`))
const alarms = Object.values(template.resources.Resources)
  .filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm')
  .map(({ Properties }) => Properties as unknown as Alarm)
/** What an alarm looks at: namespace, metric and whose. */
const watchedBy = ({ Metrics, ...alarm }: Alarm): string[] =>
  (Metrics?.flatMap(({ MetricStat }) => MetricStat?.Metric ?? []) ?? [alarm as Metric]).map(
    ({ Namespace, MetricName, Dimensions: [{ Value } = { Value: '' }] }) =>
      `${Namespace} ${MetricName} ${typeof Value === 'string' ? Value : (Value.Ref ?? Value.GetAtt)}`,
  )

describe('serverless.yml', () => {
  it('sends every call to the function that has it', () => {
    expect(Object.fromEntries(calls.map((call) => [call.name, functionServing(call.path)]))).toEqual({
      'read-health': 'catalog',
      'read-catalog': 'catalog',
      'read-price-book': 'catalog',
      'read-keys': 'quotes',
      'sign-quote': 'quotes',
      'read-quote': 'quotes',
      'list-areas': 'pickups',
      'list-slots': 'pickups',
      'book-pickup': 'pickups',
      'read-pickup': 'pickups',
      'cancel-pickup': 'pickups',
      'reschedule-pickup': 'pickups',
      'erase-personal-data': 'pickups',
      'hand-over-pickup': 'pickups',
      'take-over-pickup': 'pickups',
      'list-pickups': 'pickups',
      'link-pickup': 'pickups',
      'consent-notices': 'pickups',
      'open-session': 'sessions',
    })
  })

  it('keeps logs for as long as the privacy page says', () => {
    expect(template.provider.logRetentionInDays).toBe(keptFor.logDays)
  })

  it('sends the pages of shared links to the quotes function', () => {
    expect(functionServing('/q/:id')).toBe('quotes')
  })

  it('lets nobody change or delete a quote', () => {
    expect(actionsOn('QuoteTable')).toEqual([
      'QuotesRole dynamodb:PutItem',
      'QuotesRole dynamodb:GetItem',
      'PickupsRole dynamodb:GetItem',
    ])
    // A statement about something else cannot be about quotes: each names its resources, and none names all.
    expect(statements.flatMap(arnsOf).filter((arn) => !/^\w+\.(Stream)?Arn(\/index\/[a-z-]+)?$/.test(arn))).toEqual([])
    expect(statements.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([])
    expect(template.provider).not.toHaveProperty('iam')
  })

  it('lets the quotes function mark quotes in the main table, and touch nothing else of it', () => {
    const allowed = on('MainTable')
      .filter(({ role }) => role === 'QuotesRole')
      .map(({ Action, Condition }) => ({ Action, Condition }))
    const rowsUnder = (prefix: string) => ({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${prefix}#*`] } })
    expect(allowed).toEqual([{ Action: ['dynamodb:BatchGetItem', 'dynamodb:PutItem'], Condition: rowsUnder('QUOTE') }])
  })

  it('lets the pickups function write what belongs to orders alone, and delete less', () => {
    const writing = (verb: RegExp) =>
      on('MainTable')
        .filter(({ role, Action }) => role === 'PickupsRole' && Action.some((action) => verb.test(action)))
        .map(({ Condition }) => JSON.stringify(Condition ?? 'any row').match(/[A-Z]+#\*/g))
    const deleted = ['QUOTE#*', 'HANDOVER#*', 'PICKUP#*', 'PERSON#*']
    expect(writing(/Put|Update/).map((rows) => rows?.sort())).toEqual([['IDEM#*', 'SLOT#*', ...deleted].sort()])
    expect(writing(/Delete/)).toEqual([deleted])
  })

  it('lets those that count clients count them, and nothing else', () => {
    expect(actionsOn('LimitTable')).toEqual(
      ['QuotesRole', 'PickupsRole', 'SessionsRole'].map((role) => `${role} dynamodb:UpdateItem`),
    )
  })

  it('gives each function a role of its own', () => {
    const roles = Object.entries(template.functions).map(([name, { role }]) => [name, role.GetAtt])
    expect(Object.fromEntries(roles)).toEqual({
      quotes: 'QuotesRole.Arn',
      pickups: 'PickupsRole.Arn',
      sessions: 'SessionsRole.Arn',
      notices: 'NoticesRole.Arn',
      retention: 'RetentionRole.Arn',
      catalog: 'CatalogRole.Arn',
    })
  })

  it('tells whoever is on call of errors and throttles of every function, of conflicts and of dead letters', () => {
    for (const { AlarmActions } of alarms) expect(AlarmActions).toEqual([{ Ref: 'Alarms' }])
    const ofEach = (metric: string) =>
      Object.keys(template.functions).map((name) => `AWS/Lambda ${metric} \${self:service}-\${sls:stage}-${name}`)
    expect(alarms.flatMap(watchedBy).sort()).toEqual(
      [
        ...ofEach('Errors'),
        ...ofEach('Throttles'),
        'AWS/ApiGateway 5xx HttpApi',
        'AWS/DynamoDB TransactionConflict MainTable',
        'AWS/DynamoDB WriteThrottleEvents LimitTable',
        'AWS/DynamoDB WriteThrottleEvents MainTable',
        'AWS/DynamoDB WriteThrottleEvents QuoteTable',
        'AWS/SQS ApproximateNumberOfMessagesVisible UntoldNotices.QueueName',
      ].sort(),
    )
  })

  it('lets what erases in time read only what is due, and open nothing', () => {
    const ofIndex = statements.filter((statement) => arnsOf(statement).includes('MainTable.Arn/index/by-erase-day'))
    expect(ofIndex.map(({ role, Action }) => [role, Action])).toEqual([['RetentionRole', ['dynamodb:Query']]])
    const allowed = statements.filter(({ role }) => role === 'RetentionRole')
    expect(allowed.flatMap(({ Action }) => Action).filter((action) => /Decrypt|GenerateMac|Scan/.test(action))).toEqual(
      [],
    )
  })

  it('lets only the pickups function open contacts and addresses, others what they are for', () => {
    const opening = on('SealKey').map(({ role, Action, Condition }) => ({ role, Action, Condition }))
    const context = 'kms:EncryptionContext:context'
    expect(opening).toEqual([
      { role: 'PickupsRole', Action: ['kms:GenerateDataKey', 'kms:Decrypt'] },
      { role: 'SessionsRole', Action: ['kms:Decrypt'], Condition: { StringEquals: { [context]: 'wechat/secret' } } },
      {
        role: 'NoticesRole',
        Action: ['kms:Decrypt'],
        Condition: { StringLike: { [context]: ['notice/*', 'wechat/secret'] } },
      },
    ])
  })

  it('lets a session lead to nobody: who logs in is named by a key of its own, and pickups are out of reach', () => {
    expect(actionsOn('PersonKey')).toEqual(['SessionsRole kms:GenerateMac'])
    const rows = on('MainTable').filter(({ role }) => role === 'SessionsRole')
    expect(rows.map(({ Action, Condition }) => [Action, JSON.stringify(Condition).match(/[A-Z]+#\*/g)])).toEqual([
      [['dynamodb:PutItem'], ['SESSION#*']],
    ])
  })

  it('shows the notices function every new event and consent, and tries each as often as one machine does', () => {
    const [event] = template.functions.notices?.events ?? []
    const watched = event?.stream?.filterPatterns.map(({ eventName, dynamodb: { Keys } }) => [
      ...eventName,
      Keys.pk.S[0].prefix,
      Keys.sk.S[0].prefix,
    ])
    expect(watched).toEqual([
      ['INSERT', 'PICKUP#', 'EVENT#'],
      ['INSERT', 'PICKUP#', 'NOTICE#'],
    ])
    expect(event?.stream?.maximumRetryAttempts).toBe(20)
  })

  it('lets only the pickups function derive the secret of a pickup: clients are counted under another key', () => {
    expect(actionsOn('SecretKey')).toEqual(['PickupsRole kms:GenerateMac'])
    expect(actionsOn('ClientKey')).toEqual([
      'QuotesRole kms:GenerateMac',
      'PickupsRole kms:GenerateMac',
      'SessionsRole kms:GenerateMac',
    ])
    const { SECRET_KEY_ID, CLIENT_KEY_ID } = template.provider.environment
    expect([SECRET_KEY_ID, CLIENT_KEY_ID]).toEqual([{ GetAtt: 'SecretKey.Arn' }, { GetAtt: 'ClientKey.Arn' }])
  })

  it('gives the functions all that they need, and the limit on quotes that they have without being told', () => {
    const { QUOTE_LIMIT, ...environment } = template.provider.environment
    const given = Object.fromEntries(Object.keys(environment).map((name) => [name, 'https://given.example']))
    const noWechat = { WECHAT_APPID: '', WECHAT_SECRET_SEALED: '', WECHAT_TEMPLATES: '' }
    const deployed = { ...given, ...noWechat, STAGE: 'prod' }
    expect(QUOTE_LIMIT).toMatch(/^\$\{param:quoteLimit\}$/)
    const told = readConfig({ ...deployed, QUOTE_LIMIT: template.params.default.quoteLimit })
    expect(told).toEqual(readConfig(deployed))
    expect(told.quoteLimit).toEqual({ burst: 300, perMinute: 60 })
  })

  it('works in every partition, China included', async () => {
    expect(await readFile(new URL('../../../serverless.yml', import.meta.url), 'utf8')).not.toContain('arn:aws:')
  })
})
