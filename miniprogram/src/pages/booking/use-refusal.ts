import { listSlots, type Slot } from '@shared/contract/list-slots'
import type { Problem } from '@shared/contract/problem'
import { useState } from 'react'
import * as z from 'zod/mini'
import { readBlame } from './booking-form'
import type { useBookingForm } from './use-booking-form'
import type { useDevices } from './use-devices'
import type { useSlots } from './use-slots'

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
}

const extras = z.object({
  quote: z.optional(z.string()),
  alternatives: z.optional(listSlots.responses[200].shape.slots),
})

/** What a refused booking means for the page: the field it is about is emptied, marked or read again, the rest stays. */
export function useRefusal({ form, slots, devices }: Page) {
  const [shown, setShown] = useState<ShownRefusal>()

  const loseSlot = () => {
    form.change({ slot: '' })
    void slots.reload()
  }
  const loseArea = () => form.change({ area: '', slot: '' })
  const rereadDevices = () => void devices.reload()
  const reactions: Partial<Record<string, (problem: Problem) => void>> = {
    slot_full: loseSlot,
    slot_past: loseSlot,
    slot_unknown: loseSlot,
    area_unknown: loseArea,
    area_not_served: loseArea,
    quote_used: rereadDevices,
    quote_expired: rereadDevices,
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
