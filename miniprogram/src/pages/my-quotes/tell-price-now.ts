import type { PriceNow } from '@/components/quote-card'
import { hasCaughtUp } from '@/services/has-caught-up'
import { stateOf } from '@/services/quote-state'
import type { SavedQuote } from '@/services/saved-quotes'
import { valueNow } from '@/services/value-now'
import { yuan } from '@/texts/format-money'
import { myQuotesTexts } from '@/texts/my-quotes'

const texts = myQuotesTexts.now

/** The price of today beside that of then; undefined where they are the same, it is settled, or it cannot be said. */
export function tellPriceNow(saved: SavedQuote): PriceNow | undefined {
  if (['booked', 'replaced'].includes(stateOf(saved)) || !hasCaughtUp(saved.quote)) return undefined
  const { low } = saved.quote
  const now = valueNow(saved.quote)
  if (!now || now.low === low) return undefined
  const more = now.low > low
  const tell = now.low === now.high ? texts.price : texts.floor
  return {
    price: tell(yuan(now.low)),
    difference: (more ? texts.more : texts.less)(yuan(Math.abs(now.low - low))),
    more,
  }
}
