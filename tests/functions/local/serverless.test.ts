import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { calls } from '../../../functions/http/calls'
import { readTemplate } from '../../../functions/local/read-template'

interface Arn {
  readonly GetAtt: string
}
interface Statement {
  readonly Action: readonly string[]
  readonly Resource: Arn | readonly Arn[]
  readonly Condition?: object
}
interface Template {
  readonly provider: object
  readonly functions: Record<string, { readonly role: { readonly GetAtt: string }; readonly events: readonly Event[] }>
  readonly resources: {
    readonly Resources: Record<string, { Properties: { Policies?: { PolicyDocument: { Statement: Statement[] } }[] } }>
  }
}
interface Event {
  readonly httpApi: '*' | { readonly method: string; readonly path: string }
}

const template = (await readTemplate()) as Template

const functionServing = (path: string) => {
  const pattern = path.replace('/cancel', '/{action}').replace(/:(\w+)/g, '{$1}')
  const serves = ({ httpApi }: Event) => httpApi !== '*' && httpApi.path === pattern
  const [name] = Object.entries(template.functions).find(([, { events }]) => events.some(serves)) ?? ['catalog']
  return name
}
/** Every statement of every role, with the role's name. */
const statements = Object.entries(template.resources.Resources).flatMap(([role, { Properties }]) =>
  (Properties.Policies ?? []).flatMap(({ PolicyDocument }) =>
    PolicyDocument.Statement.map((statement) => ({ role, ...statement })),
  ),
)
const arnsOf = ({ Resource }: Statement) => [Resource].flat().map(({ GetAtt }) => GetAtt)
const on = (resource: string) => statements.filter((statement) => arnsOf(statement).includes(`${resource}.Arn`))
const actionsOn = (resource: string) =>
  on(resource).flatMap(({ role, Action }) => Action.map((action) => `${role} ${action}`))

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
    })
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
    expect(statements.flatMap(arnsOf).filter((arn) => !/^\w+\.Arn$/.test(arn))).toEqual([])
    expect(statements.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([])
    expect(template.provider).not.toHaveProperty('iam')
  })

  it('lets the quotes function mark quotes in the main table, and touch nothing else of it but its counters', () => {
    const allowed = on('MainTable')
      .filter(({ role }) => role === 'QuotesRole')
      .map(({ Action, Condition }) => ({ Action, Condition }))
    const rowsUnder = (prefix: string) => ({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [`${prefix}#*`] } })
    expect(allowed).toEqual([
      { Action: ['dynamodb:BatchGetItem', 'dynamodb:PutItem'], Condition: rowsUnder('QUOTE') },
      { Action: ['dynamodb:UpdateItem'], Condition: rowsUnder('RATE') },
    ])
  })

  it('lets only the pickups function open what is sealed', () => {
    expect(actionsOn('SealKey')).toEqual(['PickupsRole kms:GenerateDataKey', 'PickupsRole kms:Decrypt'])
    expect(actionsOn('SecretKey')).toEqual(['QuotesRole kms:GenerateMac', 'PickupsRole kms:GenerateMac'])
  })

  it('works in every partition, China included', async () => {
    expect(await readFile(new URL('../../../serverless.yml', import.meta.url), 'utf8')).not.toContain('arn:aws:')
  })
})
