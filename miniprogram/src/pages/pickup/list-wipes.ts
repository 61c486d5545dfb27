import { findCategory } from '@shared/categories'
import type { WipeStep } from '@shared/categories/registry'
import { wordsOf } from '@/texts/words-of'
import type { KnownDevice } from './use-answers'

/** What to do before the devices of one category leave the house. */
export interface WipeList {
  category: string
  /** Absent where the order is for one device. */
  name?: string
  steps: readonly WipeStep[]
}

/** One list for each category with a device that holds data; a device whose answers are not known yet may hold some. */
export function listWipes(devices: readonly Omit<KnownDevice, 'quote'>[]): WipeList[] {
  const holding = new Set(devices.filter(holdsData).map(({ category }) => category))
  return [...holding].flatMap((category) => {
    const known = findCategory(category)
    const { name, wipe: steps } = known ? wordsOf(known) : {}
    return steps ? [{ category, steps, ...(devices.length > 1 && { name }) }] : []
  })
}

function holdsData({ category: id, answers = {} }: Omit<KnownDevice, 'quote'>): boolean {
  const category = findCategory(id)
  return category?.holdsData(category.migrate(answers).answers) ?? false
}
