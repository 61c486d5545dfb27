import { erasePersonalData } from '@shared/contract/erase-personal-data'
import type { Pickup } from '@shared/contract/pickup'
import { asBearer } from '@/services/bearer-of'
import { send } from '@/services/send'
import { pickupTexts } from '@/texts/pickup'
import { useIntention } from './use-intention'
import type { Order } from './use-order'

interface EraseEvents {
  onErased: (pickup: Pickup) => void
  onOvertaken: () => void
}

/** Erasing name, phone and address at the server; repeated, it is done once by itself and needs no key. */
export function useErase(order: Order, { onErased, onOvertaken }: EraseEvents) {
  const { busy, trouble, act } = useIntention<'erase'>({
    deliver: () => sendErase(order),
    unreachable: pickupTexts.erase.unreachable,
    onDone: onErased,
    onRefused: () => {
      onOvertaken()
      return undefined
    },
  })
  return { busy, trouble, confirm: () => act('erase') }
}

async function sendErase({ id, bearer }: Order): Promise<Pickup> {
  const { body } = await send(erasePersonalData, { params: { id }, headers: asBearer(bearer) })
  if (!body) throw new Error('an erasure is always answered with the pickup')
  return body
}
