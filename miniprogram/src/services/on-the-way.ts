import type { Route } from '@/routes'

/** The page that was asked for and does not show yet. */
let coming: Route | undefined

/** False where the same page is coming already: two quick taps open it once. */
export function setOut(route: Route): boolean {
  if (coming === route) return false
  coming = route
  tellWaiting(true)
  return true
}

/** Until it shows, the page before it can still be tapped. */
export const isOnTheWay = (): boolean => coming !== undefined

/** A page shows, or none will come. */
export function arrive(): void {
  coming = undefined
  tellWaiting(false)
}

/** The web fetches each page when it is first opened: index.html says so where that takes long, or fails. */
function tellWaiting(waiting: boolean): void {
  if (process.env.TARO_ENV !== 'h5') return
  const opening = document.getElementById('opening')
  if (opening) Object.assign(opening, { hidden: !waiting, className: '' })
}
