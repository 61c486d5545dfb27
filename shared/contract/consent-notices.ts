import * as z from 'zod/mini'
import type { Call } from './call'
import { loginCodeSchema } from './open-session'
import { ownerHeaders, pickupParams } from './pickup'

/** Events a person can be told about; one consent is one message. */
export const noticeKindSchema = z.enum(['booked', 'rescheduled', 'cancelled'])

export type NoticeKind = z.infer<typeof noticeKindSchema>

/** Keeps the consent given to WeChat's subscription dialog. The message goes out when the event happens, or at once if it has. */
export const consentNotices = {
  name: 'consent-notices',
  summary: 'Ask to be told about a pickup',
  method: 'POST',
  path: '/v1/pickups/:id/notices',
  request: {
    params: pickupParams,
    headers: ownerHeaders,
    body: z.strictObject({
      code: loginCodeSchema,
      kinds: z.array(noticeKindSchema).check(z.minLength(1), z.maxLength(3)),
    }),
  },
  responses: { 200: z.object({ kinds: z.array(noticeKindSchema) }) },
  refusals: ['pickup_unknown', 'login_refused', 'login_not_offered', 'rate_limited'],
} as const satisfies Call
