import * as z from 'zod/mini'
import type { Call } from './call'
import { idempotencyKeySchema, ownerHeaders, pickupParams, pickupSchema } from './pickup'

const cancellationSchema = z.strictObject({
  reason: z.optional(z.enum(['changed-mind', 'other-time', 'price', 'other'])),
})

/** Cancels a pickup and gives the slot back; no body reads as `{}`. Cancelled twice: the same answer, nothing twice. */
export const cancelPickup = {
  name: 'cancel-pickup',
  summary: 'Cancel a pickup',
  method: 'POST',
  path: '/v1/pickups/:id/cancel',
  request: {
    params: pickupParams,
    headers: z.extend(ownerHeaders, { 'idempotency-key': z.optional(idempotencyKeySchema) }),
    body: z._default(cancellationSchema, {}),
  },
  responses: { 200: pickupSchema },
  refusals: ['idempotency_key_missing', 'pickup_unknown', 'too_late', 'not_active'],
} as const satisfies Call
