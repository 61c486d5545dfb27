import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from './refusal'

/** How many requests are worked on at once, and how many more may wait for their turn. */
export interface RoomSize {
  readonly working: number
  readonly waiting: number
}

/**
 * Keeps a server that is asked for more than it can do as fast as it is: the requests beyond its size are told at once
 * to come back, with `unavailable` and Retry-After, before they cost work. A Lambda needs none: it has one request at a time.
 */
export function addWaitingRoom(app: FastifyInstance, { working, waiting }: RoomSize): void {
  const admitted = new Set<FastifyRequest>()
  const queue = new Map<FastifyRequest, () => void>()

  const admitNext = () => {
    const [next] = queue
    if (!next || admitted.size >= working) return
    const [request, proceed] = next
    queue.delete(request)
    admitted.add(request)
    proceed()
  }

  const isFull = () => queue.size >= waiting
  const comeBack = () => new Refusal('unavailable', { headers: { 'retry-after': '1' } })

  app.addHook('onRequest', (_request, _reply, done) => (isFull() ? done(comeBack()) : done()))
  // After the body was read: a slow sender takes nobody's turn.
  app.addHook('preValidation', (request, reply, done) => {
    if (isFull()) return done(comeBack())
    queue.set(request, done)
    // Comes for every response, also for one whose client has left.
    reply.raw.once('close', () => {
      queue.delete(request)
      admitted.delete(request)
      admitNext()
    })
    admitNext()
  })
}
