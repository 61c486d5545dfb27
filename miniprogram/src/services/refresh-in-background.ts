import { readHealth } from '@shared/contract/read-health'
import { isCorrected } from './clock'
import { refreshPriceBook } from './current-price-book'
import { notePrices } from './note-prices'
import { fetchKeys } from './published-keys'
import { Refused, send, Unreachable } from './send'

/** Fetches newer prices and keys, and the time where that of the phone was wrong; without them the phone goes on with those it has. */
export function refreshInBackground(): void {
  void quietly(refreshPriceBook).then(notePrices)
  void quietly(fetchKeys)
  // The clock may have been set right since, and the other answers may come from a cache.
  if (isCorrected()) void quietly(() => send(readHealth))
}

async function quietly(refresh: () => Promise<unknown>): Promise<void> {
  try {
    await refresh()
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Unreachable)) throw error
  }
}
