import * as z from 'zod/mini'
import type { Call } from './call'

/** What `wx.login` gives: good once, for five minutes. */
export const loginCodeSchema = z.string().check(z.regex(/^[\w-]{1,128}$/))

/** Opens a session for a WeChat user, only so that orders can be seen on another phone; nothing else needs one. */
export const openSession = {
  name: 'open-session',
  summary: 'Open a session with a WeChat login code',
  method: 'POST',
  path: '/v1/sessions',
  request: { body: z.strictObject({ code: loginCodeSchema }) },
  responses: { 201: z.object({ session: z.string(), expiresAt: z.string() }) },
  refusals: ['login_refused', 'login_not_offered', 'rate_limited'],
} as const satisfies Call
