import { once } from 'node:events'
import { connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { buildApp } from '../../../functions/http/app'
import { jsonLogger } from '../../../functions/http/logger'
import { route } from '../../../functions/http/route'
import type { Call } from '../../../shared/contract/call'
import { problemSchema } from '../../../shared/contract/problem'
import { listenOnLoopback } from '../../support/listen-on-loopback'

const visit = {
  name: 'visit',
  summary: 'Visit',
  method: 'GET',
  path: '/v1/visits/:id',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: z.object({ id: z.string() }) },
  refusals: [],
} as const satisfies Call

const page = 'https://pages.example'

/** An app with two places to work and three to wait, whose visits end when the test says so. */
function crowdedApp() {
  const inside: string[] = []
  const doors = new Map<string, () => void>()
  const answer = async ({ params: { id } }: { params: { id: string } }) => {
    inside.push(id)
    await new Promise<void>((leave) => doors.set(id, leave))
    return { status: 200, body: { id } } as const
  }
  const errors: string[] = []
  const logger = jsonLogger('error', { write: (line) => void errors.push(line) })
  const app = buildApp({
    routes: [route(visit, answer)],
    allowedOrigins: [page],
    logger,
    room: { working: 2, waiting: 3 },
  })
  return { app, inside, errors, leave: (id: string) => doors.get(id)?.() }
}

let opened: FastifyInstance | undefined
afterEach(() => opened?.close())

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

describe('a server that is asked for more than it can do', () => {
  it('works on some, lets others wait for their turn, and tells the rest when to come back', async () => {
    const { app, inside, errors, leave } = crowdedApp()
    opened = app
    const ask = (id: string) => app.inject({ method: 'GET', url: `/v1/visits/${id}`, headers: { origin: page } })
    const asked = ['a', 'b', 'c', 'd', 'e'].map(ask)
    await settled()
    expect(inside).toEqual(['a', 'b'])

    const refused = await ask('f')
    expect(refused.statusCode).toBe(503)
    expect(refused.headers['retry-after']).toBe('1')
    expect(problemSchema.parse(refused.json()).code).toBe('unavailable')
    // A page of another origin reads it too, and nothing has failed.
    expect(refused.headers['access-control-allow-origin']).toBe(page)
    expect(errors).toEqual([])

    leave('a')
    await settled()
    expect(inside).toEqual(['a', 'b', 'c'])
    for (const id of ['b', 'c', 'd', 'e']) {
      leave(id)
      await settled()
    }
    expect((await Promise.all(asked)).map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200])
  })

  it('gives the turn of a client that has left to the next one', async () => {
    const { app, inside, leave } = crowdedApp()
    opened = app
    await app.ready()
    const { url } = await listenOnLoopback(app.server)
    const first = ['a', 'b'].map((id) => fetch(`${url}/v1/visits/${id}`))
    await expect.poll(() => inside.length).toBe(2)
    const impatient = connect(Number(new URL(url).port), '127.0.0.1')
    await once(impatient, 'connect')
    impatient.write('GET /v1/visits/gone HTTP/1.1\r\nHost: x\r\n\r\n')
    await settled()
    impatient.destroy()
    await settled()
    const patient = fetch(`${url}/v1/visits/c`)
    await settled()
    leave('a')
    await expect.poll(() => inside).toContain('c')
    expect(inside).not.toContain('gone')
    leave('b')
    leave('c')
    const statuses = (await Promise.all([...first, patient])).map(({ status }) => status)
    expect(statuses).toEqual([200, 200, 200])
  })
})
