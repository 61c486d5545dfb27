import * as z from 'zod/mini'
import type { Call } from './call'
import { changeHeaders, pickupParams, pickupSchema } from './pickup'

const cancellationSchema = z.strictObject({
  reason: z.optional(z.enum(['changed-mind', 'other-time', 'price', 'nobody-came', 'other'])),
})

/**
 * Cancels a pickup and gives slot and quotes back; no body reads as `{}`. Cancelled twice: the same answer, nothing
 * twice. Until the cut-off; `nobody-came` only once the window is over.
 */
export const cancelPickup = {
  name: 'cancel-pickup',
  summary: 'Cancel a pickup',
  method: 'POST',
  path: '/v1/pickups/:id/cancel',
  request: { params: pickupParams, headers: changeHeaders, body: z._default(cancellationSchema, {}) },
  responses: { 200: pickupSchema },
  refusals: [
    'idempotency_key_missing',
    'idempotency_mismatch',
    'pickup_unknown',
    'too_early',
    'too_late',
    'not_active',
    'rate_limited',
  ],
} as const satisfies Call
