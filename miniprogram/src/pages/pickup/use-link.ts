import { linkPickup } from '@shared/contract/link-pickup'
import { useState } from 'react'
import { asBearer } from '@/services/bearer-of'
import { Refused, send } from '@/services/send'
import { withSession } from '@/services/session'
import { pickupTexts } from '@/texts/pickup'
import { tellRefusal } from '@/texts/refusals'
import type { Order } from './use-order'

/** In WeChat: lets the person's other phones find the pickup with a login. */
export function useLink({ id, bearer }: Order, onLinked: () => void) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const link = async () => {
    setBusy(true)
    setTrouble(undefined)
    try {
      await withSession((session) => send(linkPickup, { params: { id }, headers: asBearer(bearer), body: { session } }))
      onLinked()
    } catch (error) {
      setTrouble(explain(error))
    } finally {
      setBusy(false)
    }
  }
  return { busy, trouble, link }
}

function explain(error: unknown): string {
  if (!(error instanceof Refused)) return pickupTexts.otherPhone.unreachable
  return tellRefusal(error.problem.code)
}
