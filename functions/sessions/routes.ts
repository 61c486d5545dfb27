import { openSession as openSessionCall } from '../../shared/contract/open-session'
import { limitCalls } from '../http/limit-client'
import { type Route, route } from '../http/route'
import { openSession } from './open-session'
import type { SessionPorts } from './ports'

/** Sessions of people who log in, only so that their pickups can be seen on another phone. */
export const routes = (ports: SessionPorts): readonly Route[] => [
  route(openSessionCall, limitCalls(ports, openSession(ports))),
]
