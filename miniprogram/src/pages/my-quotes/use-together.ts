import { useState } from 'react'
import { routes } from '@/routes'
import { openPage } from '@/services/navigation'
import type { QuoteRow } from './use-my-quotes'

/** Choosing several quotes for one visit; offered from two on. */
export function useTogether(rows: readonly QuoteRow[]) {
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const held = rows.filter((row) => row.held)
  // A quote that was booked or ran out meanwhile is no longer among them.
  const picked = held.filter(({ key }) => chosen.includes(key)).map(({ key }) => key)
  return {
    held,
    picked,
    isOffered: held.length > 1,
    isOpen,
    open: () => setOpen(true),
    close: () => setOpen(false),
    toggle: (key: string) => setChosen(picked.includes(key) ? picked.filter((one) => one !== key) : [...picked, key]),
    book: () => {
      setOpen(false)
      openPage(routes.booking({ quotes: picked }))
    },
  }
}
