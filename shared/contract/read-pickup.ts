import type { Call } from './call'
import { ownerHeaders, pickupParams, pickupSchema } from './pickup'

/** A pickup with its devices and its timeline, for the holder of its secret or the session it is linked to. */
export const readPickup = {
  name: 'read-pickup',
  summary: 'Read a pickup',
  method: 'GET',
  path: '/v1/pickups/:id',
  request: { params: pickupParams, headers: ownerHeaders },
  responses: { 200: pickupSchema },
  refusals: ['pickup_unknown', 'rate_limited'],
} as const satisfies Call
