import { whenPageStands } from './when-page-stands'

/** On the web: keeps the pages on the phone, so that they open without network. WeChat keeps a mini-program itself. */
export function registerWorker(): void {
  if (process.env.TARO_ENV !== 'h5' || !('serviceWorker' in navigator)) return
  whenPageStands(register)
}

async function register(): Promise<void> {
  try {
    await navigator.serviceWorker.register('sw.js')
  } catch {
    // Full storage or a private window: the pages then need the network, as without a worker.
  }
}
