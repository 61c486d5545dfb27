import { cancelPickup } from '@shared/contract/cancel-pickup'
import type { Pickup } from '@shared/contract/pickup'
import { useState } from 'react'
import { asBearer } from '@/services/bearer-of'
import { send } from '@/services/send'
import { pickupTexts } from '@/texts/pickup'
import { useIntention } from './use-intention'
import type { Order } from './use-order'

export type CancelReason = keyof typeof pickupTexts.cancel.reasons

interface CancelEvents {
  onCancelled: (pickup: Pickup) => void
  /** It is too late, too early, or it was over already: what the page shows is old. */
  onOvertaken: () => void
}

/** Cancelling in two taps, with or without a reason; `nobodyCame` says that nobody did. */
export function useCancel(order: Order, { onCancelled, onOvertaken }: CancelEvents) {
  const [reason, setReason] = useState<CancelReason>()
  const { busy, trouble, act } = useIntention<CancelReason | 'nobody-came' | undefined>({
    deliver: (wish, key) => sendCancel(order, wish, key),
    unreachable: pickupTexts.cancel.unreachable,
    onDone: onCancelled,
    onRefused: () => {
      onOvertaken()
      return undefined
    },
  })
  return {
    busy,
    trouble,
    reason,
    chooseReason: (chosen: CancelReason) => setReason(chosen === reason ? undefined : chosen),
    confirm: () => act(reason),
    nobodyCame: () => act('nobody-came'),
  }
}

async function sendCancel({ id, bearer }: Order, reason: CancelReason | 'nobody-came' | undefined, key: string) {
  const { body } = await send(cancelPickup, {
    params: { id },
    headers: { ...asBearer(bearer), 'idempotency-key': key },
    body: { reason },
  })
  if (!body) throw new Error('a cancellation is always answered with the pickup')
  return body
}
