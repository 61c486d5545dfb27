import { describe, expectTypeOf, it } from 'vitest'
import * as z from 'zod/mini'
import { type Answer, type Input, route } from '../../../functions/http/route'
import type { Call } from '../../../shared/contract/call'

const call = {
  name: 'order',
  summary: 'Order',
  method: 'POST',
  path: '/v1/orders',
  request: { body: z.strictObject({ days: z.coerce.number() }) },
  responses: { 201: z.object({ ids: z.array(z.string()) }), 200: z.object({ known: z.boolean() }) },
  refusals: [],
} as const satisfies Call

describe('the types of a route', () => {
  it('give a use case what the schemas parsed, and nothing where there is no schema', () => {
    expectTypeOf<Input<typeof call>['body']>().toEqualTypeOf<{ days: number }>()
    expectTypeOf<Input<typeof call>['query']>().toEqualTypeOf<undefined>()
  })

  it('let it answer each status with its own body, read-only or not', () => {
    expectTypeOf<{ status: 200; body: { known: true } }>().toExtend<Answer<typeof call>>()
    expectTypeOf<{ status: 201; body: { ids: readonly string[] } }>().toExtend<Answer<typeof call>>()
    expectTypeOf<{ status: 200; body: { ids: string[] } }>().not.toExtend<Answer<typeof call>>()
    expectTypeOf<{ status: 404; body: { known: true } }>().not.toExtend<Answer<typeof call>>()
  })

  it('refuse a handler of another call', () => {
    expectTypeOf(route<typeof call, () => Promise<Answer<typeof call>>>).toBeFunction()
    expectTypeOf<() => Promise<{ status: 204 }>>().not.toExtend<() => Promise<Answer<typeof call>>>()
  })
})
