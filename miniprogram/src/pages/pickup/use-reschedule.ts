import { listSlots, type Slot } from '@shared/contract/list-slots'
import type { Pickup } from '@shared/contract/pickup'
import { reschedulePickup } from '@shared/contract/reschedule-pickup'
import { useState } from 'react'
import * as z from 'zod/mini'
import { asBearer } from '@/services/bearer-of'
import { type Refused, send } from '@/services/send'
import { useSlots, type Visit } from '@/services/use-slots'
import { pickupTexts } from '@/texts/pickup'
import { explainRefusal } from '@/texts/refusals'
import { useIntention } from './use-intention'
import type { Order } from './use-order'

const extras = z.object({ alternatives: z.optional(listSlots.responses[200].shape.slots) })

/** Refusals after which another window can be chosen; after the others what the page shows is old. */
const aboutSlot: readonly string[] = ['slot_full', 'slot_past', 'slot_unknown']

interface RescheduleEvents {
  onMoved: (pickup: Pickup) => void
  onOvertaken: () => void
}

/** Moving a pickup to another window of its station. Windows are asked for while `open`. */
export function useReschedule(order: Order, pickup: Pickup | undefined, open: boolean, events: RescheduleEvents) {
  const [chosen, setChosen] = useState<Slot>()
  const [alternatives, setAlternatives] = useState<readonly Slot[]>([])
  const slots = useSlots(open ? visitOf(pickup) : undefined)

  const hear = ({ problem }: Refused) => {
    if (!aboutSlot.includes(problem.code)) {
      events.onOvertaken()
      return undefined
    }
    setChosen(undefined)
    setAlternatives(extras.safeParse(problem).data?.alternatives ?? [])
    void slots.reload()
    return pickupTexts.reschedule.notMoved(explainRefusal(problem.code).title)
  }
  const { busy, trouble, act, forgive } = useIntention<string>({
    deliver: (slot, key) => sendMove(order, slot, key),
    unreachable: pickupTexts.reschedule.unreachable,
    onDone: events.onMoved,
    onRefused: hear,
  })

  return {
    busy,
    trouble,
    slots,
    chosen,
    alternatives,
    /** Nothing to move where the window is the one it has. */
    same: chosen?.id === pickup?.slot.id,
    choose: (slot: Slot) => {
      setChosen(slot)
      setAlternatives([])
      forgive()
    },
    confirm: async () => {
      if (chosen) await act(chosen.id)
    },
  }
}

function visitOf(pickup: Pickup | undefined): Visit | undefined {
  if (!pickup || pickup.way === 'store') return undefined
  return { area: pickup.area.code, way: pickup.way, places: pickup.places ?? 1 }
}

async function sendMove({ id, bearer }: Order, slot: string, key: string): Promise<Pickup> {
  const { body } = await send(reschedulePickup, {
    params: { id },
    headers: { ...asBearer(bearer), 'idempotency-key': key },
    body: { slot },
  })
  if (!body) throw new Error('a move is always answered with the pickup')
  return body
}
