import type { takeOverPickup as call } from '../../shared/contract/take-over-pickup'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import type { PickupPorts } from './ports'

/** The pickup and the secret that a code stands for, to the first who asks. Refuses handover_unknown. */
export const takeOverPickup =
  (ports: PickupPorts) =>
  async ({ body }: Pick<Input<typeof call>, 'body'>): Promise<Answer<typeof call>> => {
    const now = ports.clock.now()
    const id = await ports.handovers.pickup(body.code, now)
    const record = id ? await ports.pickups.read(id) : null
    if (!record) throw new Refusal('handover_unknown')
    // Derived before the code is taken: a failure must not use it up.
    const secret = await ports.orderSecret.derive(record.pickup.id, record.pickup.idempotencyKey)
    if (!(await ports.handovers.take(body.code, now))) throw new Refusal('handover_unknown')
    return { status: 200, body: { id: record.pickup.id, secret }, headers: { 'cache-control': 'no-store' } }
  }
