import * as z from 'zod/mini'
import type { Call } from './call'
import { ownerHeaders, pickupParams } from './pickup'

/** Links an order, opened by its secret, to the person of a session. Linked twice: the same answer. */
export const linkPickup = {
  name: 'link-pickup',
  summary: 'Link a pickup to a session',
  method: 'POST',
  path: '/v1/pickups/:id/link',
  request: {
    params: pickupParams,
    headers: ownerHeaders,
    body: z.strictObject({ session: z.string().check(z.regex(/^[\w-]{20,128}$/)) }),
  },
  responses: { 200: z.object({ linked: z.literal(true) }) },
  refusals: ['pickup_unknown', 'session_unknown', 'rate_limited'],
} as const satisfies Call
