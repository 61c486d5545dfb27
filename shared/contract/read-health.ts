import * as z from 'zod/mini'
import type { Call } from './call'

/** Answers when the function is up. */
export const readHealth = {
  name: 'read-health',
  summary: 'Whether the service is up',
  method: 'GET',
  path: '/health',
  request: {},
  responses: { 200: z.object({ status: z.literal('ok') }) },
  refusals: [],
} as const satisfies Call
