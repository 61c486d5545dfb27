import type { listPickups as call } from '../../shared/contract/list-pickups'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import { bearerOf } from './bearer-of'
import { viewOf } from './pickup-view'
import type { PickupPorts } from './ports'

/** The newest pickups are shown; nobody has more of them at once. */
const mostShown = 50

/** The pickups linked to the person of a session, newest first. Refuses session_unknown. */
export const listPickups =
  (ports: PickupPorts) =>
  async ({ headers }: Pick<Input<typeof call>, 'headers'>): Promise<Answer<typeof call>> => {
    const session = bearerOf(headers.authorization)
    const person = session ? await ports.sessions.person(session, ports.clock.now()) : null
    if (!person) throw new Refusal('session_unknown', { headers: { 'www-authenticate': 'Bearer' } })
    const ids = await ports.pickupLinks.list(person, mostShown)
    const records = await Promise.all(ids.map((id) => ports.pickups.read(id)))
    const pickups = await Promise.all(records.flatMap((record) => (record ? [viewOf(ports.sealer, record)] : [])))
    return { status: 200, body: { pickups }, headers: { 'cache-control': 'no-store' } }
  }
