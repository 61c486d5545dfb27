import { bookPickup } from '../../shared/contract/book-pickup'
import type { Call } from '../../shared/contract/call'
import { cancelPickup } from '../../shared/contract/cancel-pickup'
import { listAreas } from '../../shared/contract/list-areas'
import { listSlots } from '../../shared/contract/list-slots'
import { readCatalog } from '../../shared/contract/read-catalog'
import { readHealth } from '../../shared/contract/read-health'
import { readKeys } from '../../shared/contract/read-keys'
import { readPickup } from '../../shared/contract/read-pickup'
import { readPriceBook } from '../../shared/contract/read-price-book'
import { readQuote } from '../../shared/contract/read-quote'
import { signQuote } from '../../shared/contract/sign-quote'

/** Every call the API document describes. */
export const calls: readonly Call[] = [
  readHealth,
  readCatalog,
  readPriceBook,
  readKeys,
  signQuote,
  readQuote,
  listAreas,
  listSlots,
  bookPickup,
  readPickup,
  cancelPickup,
]
