import type { Call } from './call'
import { ownerHeaders, pickupParams, pickupSchema } from './pickup'

/**
 * Erases contact and address for good; the order without a person stays. An order still to come is cancelled with it,
 * until the cut-off. Erased twice: the same answer.
 */
export const erasePersonalData = {
  name: 'erase-personal-data',
  summary: 'Erase contact and address of a pickup',
  method: 'DELETE',
  path: '/v1/pickups/:id/personal-data',
  request: { params: pickupParams, headers: ownerHeaders },
  responses: { 200: pickupSchema },
  refusals: ['pickup_unknown', 'too_late', 'rate_limited'],
} as const satisfies Call
