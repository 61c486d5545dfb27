import { randomUUID } from 'node:crypto'
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda'

export interface GatewayRequest {
  readonly method: string
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  /** As it travels. */
  readonly body?: string
  /** The address of the client. */
  readonly from?: string
}

/** What API Gateway (HTTP API, payload 2.0) hands to a function for a request. */
export function apiGatewayEvent({
  method,
  path,
  query = {},
  headers = {},
  body,
  from = '203.0.113.7',
}: GatewayRequest): APIGatewayProxyEventV2 {
  const lowerCase = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const host = 'api.youshu.example'
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: {
      accept: 'application/json',
      host,
      'user-agent': 'test',
      'x-forwarded-for': '203.0.113.7',
      ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
      ...lowerCase,
    },
    ...(Object.keys(query).length > 0 ? { queryStringParameters: { ...query } } : {}),
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      domainName: host,
      domainPrefix: 'api',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: from, userAgent: 'test' },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: '10/Mar/2026:02:00:00 +0000',
      timeEpoch: 1_773_108_000_000,
    },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: false,
  }
}

/** The second argument of a function's handler. */
export const lambdaContext: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'youshu-test',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws-cn:lambda:cn-northwest-1:123456789012:function:youshu-test',
  memoryLimitInMB: '512',
  awsRequestId: 'aws-request',
  logGroupName: '/aws/lambda/youshu-test',
  logStreamName: 'test',
  getRemainingTimeInMillis: () => 10_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
}
