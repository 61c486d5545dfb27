import * as z from 'zod/mini'
import type { Call } from './call'
import { ownerHeaders, pickupParams } from './pickup'

/** A code for another phone, good once for ten minutes: shown as a QR code, it opens the order there. */
export const handOverPickup = {
  name: 'hand-over-pickup',
  summary: 'Make a code that opens a pickup on another phone',
  method: 'POST',
  path: '/v1/pickups/:id/handover',
  request: { params: pickupParams, headers: ownerHeaders, body: z._default(z.strictObject({}), {}) },
  responses: { 201: z.object({ code: z.string(), expiresAt: z.string() }) },
  refusals: ['pickup_unknown', 'rate_limited'],
} as const satisfies Call
