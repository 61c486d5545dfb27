import { chooseAppearance, useAppearance } from '@/services/appearance'
import { systemCare } from '@/services/system-appearance'
import type { Care } from '@/theme/care'

const following: Record<Care, Care> = { 0: 1, 1: 2, 2: 3, 3: 0 }

/** The size of the text in steps; a step that is the system's own follows the system from then on. */
export function useCare() {
  const { care } = useAppearance()
  const next = following[care]
  const turn = () => chooseAppearance({ care: next === systemCare() ? undefined : next })
  return { care, next, turn }
}
