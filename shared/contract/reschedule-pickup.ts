import * as z from 'zod/mini'
import type { Call } from './call'
import { slotIdSchema } from './list-slots'
import { changeHeaders, pickupParams, pickupSchema } from './pickup'

/**
 * Moves a pickup to another window of its station until the cut-off: the new place is taken and the old one given back
 * at once, prices stay as signed. To the window it has: nothing happens. `slot_full` carries `alternatives`.
 */
export const reschedulePickup = {
  name: 'reschedule-pickup',
  summary: 'Move a pickup to another window',
  method: 'POST',
  path: '/v1/pickups/:id/reschedule',
  request: { params: pickupParams, headers: changeHeaders, body: z.strictObject({ slot: slotIdSchema }) },
  responses: { 200: pickupSchema },
  refusals: [
    'idempotency_key_missing',
    'idempotency_mismatch',
    'pickup_unknown',
    'slot_unknown',
    'slot_past',
    'slot_full',
    'too_late',
    'not_active',
    'rate_limited',
  ],
} as const satisfies Call
