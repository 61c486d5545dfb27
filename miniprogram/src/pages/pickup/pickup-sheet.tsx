import type { Pickup } from '@shared/contract/pickup'
import type { Stage } from '@/services/pickup-stage'
import { CancelSheet } from './cancel-sheet'
import { EraseSheet } from './erase-sheet'
import { HandOverSheet } from './hand-over-sheet'
import { NobodyCameSheet } from './nobody-came-sheet'
import { RescheduleSheet } from './reschedule-sheet'
import type { usePickup } from './use-pickup'

interface PickupSheetProps {
  page: ReturnType<typeof usePickup>
  pickup: Pickup
  stage: Stage
}

/** The open sheet; one that time has overtaken is not shown. */
export function PickupSheet({ page, pickup, stage }: PickupSheetProps) {
  const { sheet, closeSheet: onClose } = page
  if (sheet === 'reschedule' && stage === 'open') {
    return <RescheduleSheet reschedule={page.reschedule} slot={pickup.slot} onClose={onClose} />
  }
  if (sheet === 'cancel' && stage === 'open') return <CancelSheet cancel={page.cancel} onClose={onClose} />
  if (sheet === 'nobody-came' && stage === 'over') {
    return <NobodyCameSheet cancel={page.cancel} way={pickup.way} onClose={onClose} />
  }
  if (sheet === 'erase') return <EraseSheet erase={page.erase} pickup={pickup} stage={stage} onClose={onClose} />
  if (sheet === 'hand-over') return <HandOverSheet {...page.handOver} onClose={onClose} />
  return null
}
