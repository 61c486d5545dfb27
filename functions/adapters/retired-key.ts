import type { PublicKey } from '../../shared/contract/read-keys'
import { orderKeptDays } from './pickup-rows'
import { keptDays } from './quote-rows'

/** The public half of a key that no longer signs. */
export interface RetiredKey {
  readonly publicKey: PublicKey
  /** ISO instant after which it signed nothing. */
  readonly retiredAt: string
}

/** No rule lets a quote hold for longer; a test keeps the rules to it. */
export const longestValidDays = 31

/** What a key signs last, a quote or an event of an order booked by then, is shown for so long. */
const longestShownDays = Math.max(keptDays + longestValidDays, orderKeptDays)

/** The instant (ms since 1970) at which nothing signed by a retired key is shown any more, neither quote nor timeline. */
export const publishedUntil = ({ retiredAt }: RetiredKey): number =>
  Date.parse(retiredAt) + longestShownDays * 86_400_000

/** Those whose signatures may still be shown at an instant. */
export const stillPublished = (keys: readonly RetiredKey[], now: Date): readonly RetiredKey[] =>
  keys.filter((key) => now.getTime() < publishedUntil(key))
