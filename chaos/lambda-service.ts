import { routes as catalogRoutes } from '../functions/catalog/routes'
import { compose, type Ports } from '../functions/compose'
import { readConfig } from '../functions/config'
import { buildApp } from '../functions/http/app'
import { lambda } from '../functions/http/lambda'
import { jsonLogger } from '../functions/http/logger'
import { openapiText } from '../functions/http/openapi'
import { routes as pickupRoutes } from '../functions/pickups/routes'
import { routes as quoteRoutes } from '../functions/quotes/routes'
import { routes as sessionRoutes } from '../functions/sessions/routes'
import { apiGatewayEvent, type GatewayRequest, lambdaContext } from '../tests/support/api-gateway-event'
import type { Database } from './with-database'

export interface LambdaAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
}

/** The service in this process, asked as API Gateway asks it. */
export interface LambdaService {
  readonly ports: Ports
  send(request: GatewayRequest): Promise<LambdaAnswer>
}

/** The real ports, routes and Lambda handler over a database; `but` replaces ports. */
export async function lambdaService(
  { folder, endpoint, table, quoteTable, limitTable }: Database,
  but: (ports: Ports) => Partial<Ports> = () => ({}),
): Promise<LambdaService> {
  const logger = jsonLogger('silent')
  const tables = { TABLE: table, QUOTE_TABLE: quoteTable, LIMIT_TABLE: limitTable }
  const config = readConfig({ DATA_DIR: folder, DYNAMODB_ENDPOINT: endpoint, ...tables })
  const composed = await compose(config, logger)
  const ports = { ...composed, ...but(composed) }
  const catalog = catalogRoutes(ports, await openapiText())
  const routes = [...quoteRoutes(ports), ...pickupRoutes(ports), ...sessionRoutes(ports), ...catalog]
  const handler = lambda(buildApp({ routes, allowedOrigins: [], logger }))
  return {
    ports,
    async send(request) {
      const { statusCode = 0, headers = {}, body = '' } = await handler(apiGatewayEvent(request), lambdaContext)
      return { status: statusCode, headers, text: body }
    },
  }
}

/** A request with a JSON body. */
export const jsonRequest = ({ headers, ...request }: GatewayRequest, body: unknown): GatewayRequest => ({
  ...request,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(body),
})
