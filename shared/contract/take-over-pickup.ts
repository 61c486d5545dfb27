import * as z from 'zod/mini'
import type { Call } from './call'

/** Trades a code of `hand-over-pickup` for the order's secret. A used, expired or unknown code: handover_unknown. */
export const takeOverPickup = {
  name: 'take-over-pickup',
  summary: 'Open a pickup with a code from another phone',
  method: 'POST',
  path: '/v1/handovers',
  request: { body: z.strictObject({ code: z.string().check(z.regex(/^[\w-]{8,64}$/)) }) },
  responses: { 200: z.object({ id: z.string(), secret: z.string() }) },
  refusals: ['handover_unknown', 'rate_limited'],
} as const satisfies Call
