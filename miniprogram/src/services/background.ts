import { watchNetwork } from './network'
import { sendOutbox } from './outbox'
import { refreshInBackground } from './refresh-in-background'

/** What goes on beside the pages, once for each start of the app: newer prices and keys, and quotes that wait for their signature. */
export function startBackground(): void {
  refreshInBackground()
  watchNetwork(sendOutbox)
  sendOutbox()
}

export { sendOutbox }
