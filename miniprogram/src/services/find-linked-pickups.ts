import { listPickups } from '@shared/contract/list-pickups'
import { asBearer } from './bearer-of'
import { keepSeen } from './keep-pickup'
import { isPickupKept } from './saved-pickups'
import { send } from './send'
import { withSession } from './session'

interface LinkedPickups {
  count: number
  /** False when the phone's storage refuses. */
  kept: boolean
}

/** Logs in, keeps the orders that are linked to the person, and says how many there are. Throws Refused or Unreachable. */
export async function findLinkedPickups(): Promise<LinkedPickups> {
  const { body } = await withSession((session) => send(listPickups, { headers: asBearer(session) }))
  const found = body?.pickups ?? []
  // The newest comes first and is kept last: the list on the phone is newest first too.
  for (const pickup of [...found].reverse()) keepSeen(pickup, { linked: true })
  return { count: found.length, kept: found.every(({ id }) => isPickupKept(id)) }
}
