import type { Clock, Login, PersonName, RateLimit, Sessions } from '../ports'

/** What opening sessions needs. */
export interface SessionPorts {
  readonly clock: Clock
  readonly login: Login
  readonly personName: PersonName
  readonly sessions: Sessions
  readonly rateLimit: RateLimit
}
