import type { Pickup } from '@shared/contract/pickup'
import { readPickup } from '@shared/contract/read-pickup'
import { useCallback, useState } from 'react'
import { routes } from '@/routes'
import { now } from '@/services/clock'
import { keepPickup } from '@/services/keep-pickup'
import { openPage } from '@/services/navigation'
import { usePageShown } from '@/services/page-shown'
import { readStage } from '@/services/pickup-stage'
import { findSavedPickup } from '@/services/saved-pickups'
import { Refused, send } from '@/services/send'
import { describeDevice } from '@/texts/describe-device'
import { pickupTexts } from '@/texts/pickup'
import { explainRefusal } from '@/texts/refusals'
import { listWipes } from './list-wipes'
import { useAnswers } from './use-answers'
import { useCancel } from './use-cancel'

/** A pickup of this phone: what was seen last at once, then what the server says now. */
export function usePickup(id: string) {
  const [saved, setSaved] = useState(() => findSavedPickup(id))
  const [unknown, setUnknown] = useState(!saved)
  const [trouble, setTrouble] = useState<string>()
  const secret = saved?.secret

  const keep = useCallback(
    (pickup: Pickup) => {
      if (!secret) return
      keepPickup(secret, pickup)
      setSaved({ id, secret, seen: { ...pickup, secret } })
    },
    [id, secret],
  )

  const refresh = useCallback(async () => {
    if (!secret) return
    const answer = await readNow(id, secret)
    if (answer.pickup) keep(answer.pickup)
    setUnknown(answer.unknown ?? false)
    setTrouble(answer.trouble)
  }, [id, secret, keep])
  usePageShown(() => void refresh())

  const pickup = unknown ? undefined : saved?.seen
  const devices = useAnswers(pickup?.devices)
  return {
    pickup,
    stage: pickup && readStage(pickup, now()),
    words: devices.map(({ category, answers }) => describeDevice(category, answers)),
    wipes: listWipes(devices),
    trouble,
    refresh,
    cancel: useCancel(saved, { onCancelled: keep, onOvertaken: refresh }),
    rebook: () => pickup && openPage(routes.booking({ quotes: pickup.devices.map(({ quote }) => quote) })),
    openList: () => openPage(routes.myPickups()),
  }
}

interface Answer {
  pickup?: Pickup
  unknown?: boolean
  /** Why what is shown may be old. */
  trouble?: string
}

async function readNow(id: string, secret: string): Promise<Answer> {
  try {
    const { body } = await send(readPickup, { params: { id }, headers: { authorization: `Bearer ${secret}` } })
    return { pickup: body }
  } catch (error) {
    if (!(error instanceof Refused)) return { trouble: pickupTexts.offline }
    const { code } = error.problem
    return code === 'pickup_unknown' ? { unknown: true } : { trouble: explainRefusal(code).title }
  }
}
