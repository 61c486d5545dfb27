import type { JsonSchema } from './json-schema'
import type { LambdaService } from './lambda-service'

export interface Parameter {
  readonly in: 'path' | 'query' | 'header'
  readonly name: string
  readonly required?: boolean
  readonly schema: JsonSchema
}

type Content = Readonly<Record<string, { readonly schema: JsonSchema }>>

/** One call of the API as its document describes it. */
export interface Operation {
  readonly id: string
  readonly method: string
  /** With `{name}` for parameters. */
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body?: JsonSchema
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

interface Described {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Operation['responses']
}

/** Reads the document that the service serves. */
export async function readApiDocument(service: LambdaService): Promise<readonly Operation[]> {
  const { text } = await service.send({ method: 'GET', path: '/openapi.json' })
  const { paths } = JSON.parse(text) as { readonly paths: Record<string, Record<string, Described>> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], requestBody, responses }]) => ({
      id: operationId,
      method: method.toUpperCase(),
      path,
      parameters,
      body: requestBody?.content['application/json']?.schema,
      responses,
    })),
  )
}
