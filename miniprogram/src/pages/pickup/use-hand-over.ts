import { handOverPickup } from '@shared/contract/hand-over-pickup'
import { useState } from 'react'
import { routes } from '@/routes'
import { asBearer } from '@/services/bearer-of'
import { pageAddress } from '@/services/page-address'
import { Refused, send } from '@/services/send'
import { pickupTexts } from '@/texts/pickup'
import { explainRefusal } from '@/texts/refusals'
import type { Order } from './use-order'

interface HandOver {
  /** What the QR code says. */
  link: string
  /** ISO instant. */
  expiresAt: string
}

/** On the web: a link that opens the pickup on another phone, once. */
export function useHandOver({ id, bearer }: Order) {
  const [handOver, setHandOver] = useState<HandOver>()
  const [trouble, setTrouble] = useState<string>()
  const make = async () => {
    setHandOver(undefined)
    setTrouble(undefined)
    try {
      const { body } = await send(handOverPickup, { params: { id }, headers: asBearer(bearer), body: {} })
      if (!body) return
      setHandOver({ link: pageAddress(routes.takeOver({ handover: body.code })), expiresAt: body.expiresAt })
    } catch (error) {
      const refused = error instanceof Refused
      setTrouble(refused ? explainRefusal(error.problem.code).title : pickupTexts.otherPhone.unreachable)
    }
  }
  return { handOver, trouble, make }
}
