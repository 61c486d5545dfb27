import { refreshPriceBook } from './current-price-book'
import { notePrices } from './note-prices'
import { fetchKeys } from './published-keys'
import { Refused, Unreachable } from './send'

/** Fetches newer prices and keys; without them the phone goes on with those it has. */
export function refreshInBackground(): void {
  void quietly(refreshPriceBook).then(notePrices)
  void quietly(fetchKeys)
}

async function quietly(refresh: () => Promise<unknown>): Promise<void> {
  try {
    await refresh()
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Unreachable)) throw error
  }
}
