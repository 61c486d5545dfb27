import * as z from 'zod/mini'
import type { Call } from './call'
import { ownerHeaders, pickupSchema } from './pickup'

/** The orders linked to a session's person, newest first, at most fifty. */
export const listPickups = {
  name: 'list-pickups',
  summary: 'List the pickups of a session',
  method: 'GET',
  path: '/v1/pickups',
  request: { headers: ownerHeaders },
  responses: { 200: z.object({ pickups: z.array(pickupSchema) }) },
  refusals: ['session_unknown', 'rate_limited'],
} as const satisfies Call
