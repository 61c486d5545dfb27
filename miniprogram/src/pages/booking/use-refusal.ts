import { listSlots, type Slot } from '@shared/contract/list-slots'
import type { Problem } from '@shared/contract/problem'
import { useState } from 'react'
import * as z from 'zod/mini'
import type { useSlots } from '@/services/use-slots'
import { readBlame } from './booking-form'
import type { useAreas } from './use-areas'
import type { useBookingForm } from './use-booking-form'
import type { useDevices } from './use-devices'

/** A refusal to be read: the quote it is about, and the nearest free windows. */
export interface ShownRefusal {
  code: string
  quote?: string
  alternatives: readonly Slot[]
}

interface Page {
  form: Pick<ReturnType<typeof useBookingForm>, 'change' | 'blame'>
  slots: Pick<ReturnType<typeof useSlots>, 'reload'>
  devices: Pick<ReturnType<typeof useDevices>, 'reload'>
  areas: Pick<ReturnType<typeof useAreas>, 'reload'>
}

const extras = z.object({
  quote: z.optional(z.string()),
  alternatives: z.optional(listSlots.responses[200].shape.slots),
})

/** What a refused booking means for the page: the field it is about is emptied, marked or read again, the rest stays. */
export function useRefusal({ form, slots, devices, areas }: Page) {
  const [shown, setShown] = useState<ShownRefusal>()

  const loseSlot = () => {
    form.change({ slot: '' })
    void slots.reload()
  }
  const loseArea = () => form.change({ area: '', slot: '' })
  const loseWay = () => {
    form.change({ way: '', slot: '' })
    void areas.reload()
  }
  const rereadDevices = () => void devices.reload()
  const reactions: Partial<Record<string, (problem: Problem) => void>> = {
    slot_full: loseSlot,
    slot_past: loseSlot,
    slot_unknown: loseSlot,
    area_unknown: loseArea,
    area_not_served: loseArea,
    way_not_offered: loseWay,
    quote_used: rereadDevices,
    quote_expired: rereadDevices,
    quote_superseded: rereadDevices,
    quote_revoked: rereadDevices,
    invalid_request: ({ fields }) => form.blame(readBlame(fields ?? [])),
  }

  return {
    shown,
    dismiss: () => setShown(undefined),
    hear: (problem: Problem) => {
      setShown(readRefusal(problem))
      reactions[problem.code]?.(problem)
    },
  }
}

function readRefusal(problem: Problem): ShownRefusal {
  const { data } = extras.safeParse(problem)
  return { code: problem.code, quote: data?.quote, alternatives: data?.alternatives ?? [] }
}
