import type { Pickup } from '@shared/contract/pickup'
import { readPickup } from '@shared/contract/read-pickup'
import { useCallback, useState } from 'react'
import { asBearer, bearerOf } from '@/services/bearer-of'
import { keepSeen } from '@/services/keep-pickup'
import { watchOutbox } from '@/services/outbox-news'
import { usePageShown, useWhileShown } from '@/services/page-shown'
import { findSavedPickup, isPickupKept } from '@/services/saved-pickups'
import { Refused, send } from '@/services/send'
import { forgetTakenOver, secretTakenOver } from '@/services/taken-over'
import { pickupTexts } from '@/texts/pickup'
import { explainRefusal } from '@/texts/refusals'

/** A pickup and what opens it at the server. */
export interface Order {
  id: string
  bearer: string
}

/** A pickup of this phone: what was seen last at once, then what the server says now. */
export function useOrder(id: string) {
  const [saved, setSaved] = useState(() => findSavedPickup(id))
  const [unknown, setUnknown] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const secret = saved?.secret ?? secretTakenOver(id)
  const bearer = saved || secret ? bearerOf({ secret }) : undefined
  const unreachable = saved ? pickupTexts.offline : pickupTexts.takeOver.unreachable

  const keep = useCallback(
    (pickup: Pickup, known: { linked?: boolean } = {}) => {
      if (keepSeen(pickup, { ...(secret && { secret }), ...known })) forgetTakenOver(id)
      setSaved(findSavedPickup(id))
    },
    [id, secret],
  )

  const refresh = useCallback(async () => {
    if (!bearer) return setTrouble(saved && pickupTexts.loginOver)
    const answer = await readNow({ id, bearer }, unreachable)
    if (answer.pickup) keep(answer.pickup)
    const isLoginOver = answer.unknown && !secret
    setUnknown(Boolean(answer.unknown && secret))
    setTrouble(isLoginOver ? pickupTexts.loginOver : answer.trouble)
  }, [id, bearer, secret, saved, unreachable, keep])
  usePageShown(() => void refresh())
  useWhileShown(watchOutbox, () => setSaved(findSavedPickup(id)))

  return {
    order: { id, bearer: bearer ?? '' },
    pickup: unknown ? undefined : saved?.seen,
    linked: saved?.linked ?? false,
    /** False where the phone's storage refuses it: it lasts as long as the app runs. */
    kept: isPickupKept(id),
    /** It came from another phone and has not been read yet. */
    waiting: !saved && !unknown && secret !== undefined,
    trouble,
    keep,
    refresh,
  }
}

interface Answer {
  pickup?: Pickup
  unknown?: boolean
  /** Why what is shown may be old. */
  trouble?: string
}

/** `unreachable` is said where nobody answers. */
async function readNow({ id, bearer }: Order, unreachable: string): Promise<Answer> {
  try {
    const { body } = await send(readPickup, { params: { id }, headers: asBearer(bearer) })
    return { pickup: body }
  } catch (error) {
    if (!(error instanceof Refused)) return { trouble: unreachable }
    const { code } = error.problem
    return code === 'pickup_unknown' ? { unknown: true } : { trouble: explainRefusal(code).title }
  }
}
