import { routes } from '@/routes'
import { openPage, replacePage, startOver } from '@/services/navigation'
import { listSavedPickups } from '@/services/saved-pickups'

/** Where the booking page leads to besides its pickup. */
export const exits = {
  /** The same page for some of its devices: what is filled in stays. */
  bookOnly: (devices: readonly { id: string }[]) =>
    replacePage(routes.booking({ quotes: devices.map(({ id }) => id) })),
  openQuote: (id: string) => openPage(routes.sharedQuote({ id })),
  openPickupOf: (quote: string) => openPage(pickupRoute(quote)),
  openMyQuotes: () => startOver(routes.myQuotes()),
  openPrivacy: () => openPage(routes.privacy()),
  leave: () => startOver(routes.myPickups()),
}

/** The order that uses a quote where this phone has it, else the quote itself, which says that it is booked. */
function pickupRoute(quote: string) {
  const uses = ({ status, devices }: { status: string; devices: { quote: string }[] }) =>
    status === 'booked' && devices.some((device) => device.quote === quote)
  const saved = listSavedPickups().find(({ seen }) => uses(seen))
  return saved ? routes.pickup({ id: saved.id }) : routes.sharedQuote({ id: quote })
}
