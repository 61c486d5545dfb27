import { cancelPickup } from '@shared/contract/cancel-pickup'
import type { Pickup } from '@shared/contract/pickup'
import { useRef, useState } from 'react'
import { newId } from '@/services/new-id'
import type { SavedPickup } from '@/services/saved-pickups'
import { Refused, send } from '@/services/send'
import { showToast } from '@/services/toast'
import { pickupTexts } from '@/texts/pickup'
import { explainRefusal } from '@/texts/refusals'

export type CancelReason = keyof typeof pickupTexts.cancel.reasons

interface CancelEvents {
  onCancelled: (pickup: Pickup) => void
  /** It is too late, or it was over already: what the page shows is old. */
  onOvertaken: () => void
}

/** Cancelling in two taps. The key stays until an answer comes, so a repeat takes effect once. */
export function useCancel(saved: SavedPickup | undefined, { onCancelled, onOvertaken }: CancelEvents) {
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [reason, setReason] = useState<CancelReason>()
  const [trouble, setTrouble] = useState<string>()
  const intention = useRef<{ key: string; reason?: CancelReason }>()

  const settle = () => {
    intention.current = undefined
    setBusy(false)
  }

  const fail = (error: unknown) => {
    if (!(error instanceof Refused)) return setTrouble(pickupTexts.cancel.unreachable)
    const { title, next } = explainRefusal(error.problem.code)
    setTrouble(`${title}。${next}`)
    intention.current = undefined
    onOvertaken()
  }

  const confirm = async () => {
    if (!saved || busy) return
    if (intention.current?.reason !== reason) intention.current = undefined
    intention.current ??= { key: newId(), reason }
    setBusy(true)
    setTrouble(undefined)
    try {
      onCancelled(await sendCancel(saved, intention.current))
      settle()
      setOpen(false)
      showToast(pickupTexts.cancel.done)
    } catch (error) {
      setBusy(false)
      fail(error)
    }
  }

  return {
    open,
    busy,
    reason,
    trouble,
    confirm,
    ask: () => setOpen(true),
    dismiss: () => setOpen(false),
    chooseReason: (chosen: CancelReason) => setReason(chosen === reason ? undefined : chosen),
  }
}

async function sendCancel({ id, secret }: SavedPickup, intention: { key: string; reason?: CancelReason }) {
  const { body } = await send(cancelPickup, {
    params: { id },
    headers: { authorization: `Bearer ${secret}`, 'idempotency-key': intention.key },
    body: { reason: intention.reason },
  })
  if (!body) throw new Error('a cancellation is always answered with the pickup')
  return body
}
