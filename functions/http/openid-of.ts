import type { LoginResult } from '../ports'
import { Refusal } from './refusal'

// WeChat counts a person's log-ins by the minute.
const tooOften = { headers: { 'retry-after': '60' } }

/** The openid that a login code came to. Refuses login_refused, login_not_offered, rate_limited. */
export function openidOf(result: LoginResult): string {
  switch (result.kind) {
    case 'known':
      return result.openid
    case 'refused':
      throw new Refusal('login_refused')
    case 'too_often':
      throw new Refusal('rate_limited', tooOften)
    case 'not_offered':
      throw new Refusal('login_not_offered')
  }
}
