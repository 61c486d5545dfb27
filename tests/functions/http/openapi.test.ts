import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { calls } from '../../../functions/http/calls'
import { makeOpenapi, openapiText } from '../../../functions/http/openapi'
import { problems } from '../../../shared/contract/problem'

interface Operation {
  readonly operationId: string
  readonly requestBody?: { readonly content: Record<string, { schema: object }> }
  readonly responses: Record<string, { description: string; content: Record<string, { schema: { type: string } }> }>
}
type Document = { readonly openapi: string; readonly paths: Record<string, Record<string, Operation>> }

const contract = new URL('../../../shared/contract/', import.meta.url)
const document = (await makeOpenapi()) as Document
const operationOf = ({ path, method }: { path: string; method: string }) =>
  document.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()]

describe('the API document', () => {
  it('describes every call of the contract', async () => {
    const files = (await readdir(contract)).filter((file) => file.endsWith('.ts'))
    const modules = await Promise.all(files.map((file) => import(new URL(file, contract).href)))
    const declared = modules.flatMap((module) => Object.values<unknown>(module)).filter(isCall)
    expect(declared.map((call) => call.name).sort()).toEqual(calls.map((call) => call.name).sort())
    expect(calls.map((call) => operationOf(call)?.operationId)).toEqual(calls.map((call) => call.name))
  })

  it.each(calls)('names what $name takes, answers and refuses', (call) => {
    const operation = operationOf(call)
    expect(operation?.requestBody !== undefined).toBe(call.request.body !== undefined)
    for (const status of Object.keys(call.responses)) {
      expect(operation?.responses[status]?.content['application/json']?.schema.type).toBe('object')
    }
    for (const code of call.refusals) {
      const answer = operation?.responses[problems[code].status]
      expect(answer?.description.split(', ').filter((named) => named === code)).toEqual([code])
      expect(answer?.content).toHaveProperty('application/problem+json')
    }
  })

  it('is OpenAPI 3.1, and the same text each time', async () => {
    expect(document.openapi).toBe('3.1.0')
    expect(await openapiText()).toBe(JSON.stringify(document))
  })
})

const isCall = (value: unknown): value is { name: string } =>
  typeof value === 'object' && value !== null && 'refusals' in value && 'path' in value && 'name' in value
