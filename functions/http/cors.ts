import type { FastifyInstance } from 'fastify'

const dayInSeconds = '86400'

/** Lets pages of the given origins call the API and answers their preflights; other origins get no headers. */
export function allowOrigins(app: FastifyInstance, origins: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('vary', 'origin')
    const { origin } = request.headers
    if (!origin || !origins.includes(origin)) return
    reply.header('access-control-allow-origin', origin)
    reply.header('access-control-expose-headers', 'date, etag, retry-after, x-request-id')
    if (request.method !== 'OPTIONS' || !request.headers['access-control-request-method']) return
    reply.header('access-control-allow-methods', 'GET, POST, DELETE')
    reply.header('access-control-allow-headers', 'authorization, content-type, idempotency-key, if-none-match')
    reply.header('access-control-max-age', dayInSeconds)
    return reply.code(204).send()
  })
}
