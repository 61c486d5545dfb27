import type { IncomingMessage } from 'node:http'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda'
import type { FastifyInstance } from 'fastify'
import serverless from 'serverless-http'

export type LambdaHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>

/** Serves an app from API Gateway (HTTP API, payload 2.0). */
export function lambda(app: FastifyInstance): LambdaHandler {
  // Over the bare server the client's address and the request context arrive, at a fifth of the time.
  const serve = serverless(app.server, { request: spellContentLength })
  let ready: PromiseLike<unknown> | undefined
  return async (event, context) => {
    ready ??= app.ready()
    await ready
    const answer: APIGatewayProxyStructuredResultV2 = await serve(event, context)
    // Node writes the date into a head that never leaves here, and phones set their clock by it.
    return { ...answer, headers: { ...answer.headers, date: new Date().toUTCString() } }
  }
}

/** serverless-http gives the length as a number, but Fastify knows an empty body by the text "0". */
function spellContentLength({ headers }: IncomingMessage): void {
  headers['content-length'] = String(headers['content-length'])
}
