import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { calls } from '../../../functions/http/calls'
import { readTemplate } from '../../../functions/local/read-template'

interface Statement {
  readonly Action: readonly string[]
  readonly Resource: { readonly GetAtt: string }
}
interface Template {
  readonly functions: Record<string, { readonly role: { readonly GetAtt: string }; readonly events: readonly Event[] }>
  readonly resources: {
    readonly Resources: Record<string, { Properties: { Policies?: [{ PolicyDocument: { Statement: Statement[] } }] } }>
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
const actionsOn = (resource: string) =>
  Object.entries(template.resources.Resources).flatMap(([role, { Properties }]) =>
    (Properties.Policies?.[0].PolicyDocument.Statement ?? [])
      .filter((statement) => statement.Resource.GetAtt.startsWith(`${resource}.`))
      .flatMap((statement) => statement.Action.map((action) => `${role} ${action}`)),
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
    })
  })

  it('lets nobody change or delete a quote', () => {
    expect(actionsOn('QuoteTable')).toEqual([
      'QuotesRole dynamodb:PutItem',
      'QuotesRole dynamodb:GetItem',
      'PickupsRole dynamodb:GetItem',
    ])
  })

  it('lets only the pickups function open what is sealed', () => {
    expect(actionsOn('SealKey')).toEqual(['PickupsRole kms:GenerateDataKey', 'PickupsRole kms:Decrypt'])
    expect(actionsOn('SecretKey')).toEqual(['PickupsRole kms:GenerateMac'])
  })

  it('works in every partition, China included', async () => {
    expect(await readFile(new URL('../../../serverless.yml', import.meta.url), 'utf8')).not.toContain('arn:aws:')
  })
})
