import { useState } from 'react'
import { useFirstOnes } from '@/components/use-first-ones'
import { routes } from '@/routes'
import { openPage } from '@/services/navigation'
import type { QuoteRow } from './use-my-quotes'

/** Fewer than the server takes: the ids stand in the page's address, which older phones cut when it is long. */
export const mostTogether = 20

/** Choosing several quotes for one visit; offered from two on. */
export function useTogether(rows: readonly QuoteRow[]) {
  const [isOpen, setOpen] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const held = rows.filter((row) => row.held)
  // A quote that was booked or ran out meanwhile is no longer among them.
  const picked = held.filter(({ key }) => chosen.includes(key)).map(({ key }) => key)
  const { shown, more, seeMore } = useFirstOnes(held)
  const isFull = picked.length >= mostTogether
  const toggle = (key: string) => {
    if (picked.includes(key)) setChosen(picked.filter((one) => one !== key))
    else if (!isFull) setChosen([...picked, key])
  }
  return {
    shown,
    more,
    seeMore,
    picked,
    isOffered: held.length > 1,
    isOpen,
    open: () => setOpen(true),
    close: () => setOpen(false),
    /** No more can be chosen for this visit. */
    isFull,
    toggle,
    book: () => {
      setOpen(false)
      openPage(routes.booking({ quotes: picked }))
    },
  }
}
