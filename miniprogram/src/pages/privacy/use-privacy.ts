import { categories } from '@shared/categories'
import { useMemo, useState } from 'react'
import { routes } from '@/routes'
import { today } from '@/services/clock'
import { eraseEverything } from '@/services/erase-everything'
import { startOver } from '@/services/navigation'
import { listSavedPickups, readPendingBooking } from '@/services/saved-pickups'
import { showToast } from '@/services/toast'
import { privacyTexts, tellDays } from '@/texts/privacy'

/** What is kept, for how long, and erasing all that this phone has. */
export function usePrivacy() {
  const [asking, setAsking] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const pickups = listSavedPickups()
  return {
    days: useMemo(readDays, []),
    hasPickups: pickups.length > 0 || readPendingBooking() !== undefined,
    hasLinked: pickups.some(({ linked }) => linked),
    asking,
    trouble,
    ask: () => setAsking(true),
    keep: () => setAsking(false),
    confirm: () => {
      if (!eraseEverything()) return setTrouble(privacyTexts.erase.failed)
      showToast(privacyTexts.erase.done)
      startOver(routes.home())
    },
    openPickups: () => startOver(routes.myPickups()),
  }
}

/** For how long quotes hold by the rules of today. */
function readDays(): string {
  const days = categories.map((category) => category.rulebook(today()).validDays)
  return tellDays(Math.min(...days), Math.max(...days))
}
