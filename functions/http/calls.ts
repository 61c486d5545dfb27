import { bookPickup } from '../../shared/contract/book-pickup'
import type { Call } from '../../shared/contract/call'
import { cancelPickup } from '../../shared/contract/cancel-pickup'
import { consentNotices } from '../../shared/contract/consent-notices'
import { erasePersonalData } from '../../shared/contract/erase-personal-data'
import { handOverPickup } from '../../shared/contract/hand-over-pickup'
import { linkPickup } from '../../shared/contract/link-pickup'
import { listAreas } from '../../shared/contract/list-areas'
import { listPickups } from '../../shared/contract/list-pickups'
import { listSlots } from '../../shared/contract/list-slots'
import { openSession } from '../../shared/contract/open-session'
import { readCatalog } from '../../shared/contract/read-catalog'
import { readHealth } from '../../shared/contract/read-health'
import { readKeys } from '../../shared/contract/read-keys'
import { readPickup } from '../../shared/contract/read-pickup'
import { readPriceBook } from '../../shared/contract/read-price-book'
import { readQuote } from '../../shared/contract/read-quote'
import { reschedulePickup } from '../../shared/contract/reschedule-pickup'
import { signQuote } from '../../shared/contract/sign-quote'
import { takeOverPickup } from '../../shared/contract/take-over-pickup'

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
  reschedulePickup,
  cancelPickup,
  erasePersonalData,
  handOverPickup,
  takeOverPickup,
  openSession,
  linkPickup,
  listPickups,
  consentNotices,
]
