import type { Pickup } from '@shared/contract/pickup'
import { useState } from 'react'
import { routes } from '@/routes'
import { now } from '@/services/clock'
import { openPage } from '@/services/navigation'
import { readStage } from '@/services/pickup-stage'
import { isPickupKept } from '@/services/saved-pickups'
import { showToast } from '@/services/toast'
import { describeDevice } from '@/texts/describe-device'
import { pickupTexts as texts } from '@/texts/pickup'
import { listWipes } from './list-wipes'
import { useAnswers } from './use-answers'
import { useCancel } from './use-cancel'
import { useErase } from './use-erase'
import { useHandOver } from './use-hand-over'
import { useLink } from './use-link'
import { useOrder } from './use-order'
import { useProof } from './use-proof'
import { useReschedule } from './use-reschedule'

export type SheetName = 'reschedule' | 'cancel' | 'nobody-came' | 'erase' | 'hand-over'

/** A pickup of this phone and all that can be done with it. */
export function usePickup(id: string) {
  const { keep, refresh, ...known } = useOrder(id)
  const { order, pickup } = known
  const [sheet, setSheet] = useState<SheetName>()
  const { proof, recheck } = useProof(pickup)
  const devices = useAnswers(pickup?.devices)
  const handOver = useHandOver(order)

  const settle = (said: string) => (changed: Pickup) => {
    keep(changed)
    setSheet(undefined)
    showToast(said)
  }
  const onOvertaken = () => void refresh()

  return {
    ...known,
    stage: pickup && readStage(pickup, now()),
    words: devices.map(({ category, answers }) => describeDevice(category, answers)),
    wipes: listWipes(devices),
    proof,
    refresh: () => {
      recheck()
      return refresh()
    },
    saveAgain: () => {
      if (pickup) keep(pickup)
      if (!isPickupKept(id)) showToast(texts.unkept.still)
    },
    sheet,
    openSheet: (name: SheetName) => {
      setSheet(name)
      if (name === 'hand-over') void handOver.make()
    },
    closeSheet: () => setSheet(undefined),
    reschedule: useReschedule(order, pickup, sheet === 'reschedule', {
      onMoved: settle(texts.reschedule.done),
      onOvertaken,
    }),
    cancel: useCancel(order, { onCancelled: settle(texts.cancel.done), onOvertaken }),
    erase: useErase(order, { onErased: settle(texts.erase.done), onOvertaken }),
    link: useLink(order, () => pickup && keep(pickup, { linked: true })),
    handOver,
    rebook: () => pickup && openPage(routes.booking({ quotes: pickup.devices.map(({ quote }) => quote) })),
    openList: () => openPage(routes.myPickups()),
    openPrivacy: () => openPage(routes.privacy()),
  }
}
