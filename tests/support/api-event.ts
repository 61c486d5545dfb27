import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda'

export interface ApiRequest {
  readonly method?: string
  /** Path with its query. */
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: unknown
  /** API Gateway encodes bodies it does not take for text. */
  readonly base64?: boolean
}

/** The event API Gateway sends for a request to an HTTP API, payload format 2.0. */
export function apiEvent({
  method = 'GET',
  url,
  headers = {},
  body,
  base64 = false,
}: ApiRequest): APIGatewayProxyEventV2 {
  const [rawPath = '/', rawQueryString = ''] = url.split('?')
  const text = body === undefined ? undefined : JSON.stringify(body)
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString,
    headers: { ...(text === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    queryStringParameters: Object.fromEntries(new URLSearchParams(rawQueryString)),
    requestContext: {
      accountId: '111122223333',
      apiId: 'api',
      domainName: 'api.example',
      domainPrefix: 'api',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.7', userAgent: 'test' },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: '21/Nov/2025:08:00:00 +0000',
      timeEpoch: 1_763_712_000_000,
    },
    ...(text === undefined ? {} : { body: base64 ? Buffer.from(text).toString('base64') : text }),
    isBase64Encoded: base64,
  }
}

/** What a handler learns about its own run. */
export const lambdaContext: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'test',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:local:111122223333:function:test',
  memoryLimitInMB: '512',
  awsRequestId: 'test',
  logGroupName: 'test',
  logStreamName: 'test',
  getRemainingTimeInMillis: () => 10_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
}
