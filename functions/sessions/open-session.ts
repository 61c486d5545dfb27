import { randomBytes } from 'node:crypto'
import type { openSession as call } from '../../shared/contract/open-session'
import { keptFor } from '../../shared/kept-for'
import { openidOf } from '../http/openid-of'
import type { Answer, Input } from '../http/route'
import type { SessionPorts } from './ports'

const openMs = keptFor.loginDays * 86_400_000

/**
 * Opens a session for whoever a login code stands for. What is stored leads neither to the token nor to
 * the openid. Refuses login_refused, login_not_offered, rate_limited.
 */
export const openSession =
  ({ clock, login, personName, sessions }: SessionPorts) =>
  async ({ body }: Pick<Input<typeof call>, 'body'>): Promise<Answer<typeof call>> => {
    const person = await personName.of(openidOf(await login.identify(body.code)))
    // 256 bits; the prefix keeps it from being taken for the secret of a pickup.
    const session = `session-${randomBytes(32).toString('base64url')}`
    const expiresAt = new Date(clock.now().getTime() + openMs).toISOString()
    await sessions.open(session, { person, expiresAt })
    return { status: 201, body: { session, expiresAt }, headers: { 'cache-control': 'no-store' } }
  }
