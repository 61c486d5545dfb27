import { findCategory } from '@shared/categories'
import type { RegisteredCategory } from '@shared/categories/registry'
import { useState } from 'react'
import { useFirstOnes } from '@/components/use-first-ones'
import { formatInstant } from '@/texts/format-date'
import type { QuoteRow } from './use-my-quotes'

/** A quote that has another of its category beside it. */
type Comparable = Pick<QuoteRow, 'key' | 'device' | 'price'> & {
  quote: NonNullable<QuoteRow['saved']>['quote']
  category: RegisteredCategory
  /** When it was made: "11月21日 10:12". */
  made: string
}

/** Choosing two quotes to lay side by side; of two categories only the prices would compare, and the list shows these. */
export function useCompare(rows: readonly QuoteRow[]) {
  const [step, setStep] = useState<'closed' | 'choosing' | 'comparing'>('closed')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const comparable = listComparable(rows)
  const { shown, more, seeMore } = useFirstOnes(comparable)
  // A quote that was erased meanwhile is no longer among them.
  const picked = comparable.filter(({ key }) => chosen.includes(key))
  const [left, right] = picked
  const canToggle = (one: Comparable) =>
    picked.includes(one) || !left || (!right && one.category.id === left.category.id)
  const choose = (keys: readonly string[]) => {
    setChosen(keys)
    setStep(keys.length === 2 ? 'comparing' : 'choosing')
  }
  const toggle = (one: Comparable) => {
    if (picked.includes(one)) setChosen(chosen.filter((key) => key !== one.key))
    else if (canToggle(one)) setChosen([...picked.map(({ key }) => key), one.key])
  }
  return {
    /** Of those that can be compared, as many as are shown. */
    shown,
    more,
    seeMore,
    picked,
    isOffered: comparable.length > 1,
    isOpen: step !== 'closed' && comparable.length > 1,
    /** The two, once they are compared. */
    pair: step === 'comparing' && left && right ? { left, right } : undefined,
    canToggle,
    toggle,
    /** Two need no choosing. */
    open: () => choose(comparable.length === 2 ? comparable.map(({ key }) => key) : []),
    compare: () => setStep('comparing'),
    chooseOthers: comparable.length > 2 ? () => choose([]) : undefined,
    close: () => setStep('closed'),
  }
}

function listComparable(rows: readonly QuoteRow[]): Comparable[] {
  const finished = rows.flatMap(({ key, device, price, saved }) => {
    const category = saved && findCategory(saved.quote.category)
    if (!category) return []
    const made = formatInstant(new Date(saved.savedAt).toISOString())
    return [{ key, device, price, quote: saved.quote, category, made }]
  })
  return finished.filter((one) => finished.some((other) => other !== one && other.category.id === one.category.id))
}
