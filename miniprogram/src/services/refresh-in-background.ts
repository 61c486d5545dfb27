import { refreshPriceBook } from './current-price-book'
import { fetchKeys } from './published-keys'
import { Refused, Unreachable } from './send'

/** Fetches newer prices and keys; without them the phone goes on with those it has. */
export function refreshInBackground(): void {
  for (const refresh of [refreshPriceBook, fetchKeys]) void quietly(refresh)
}

async function quietly(refresh: () => Promise<unknown>): Promise<void> {
  try {
    await refresh()
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Unreachable)) throw error
  }
}
