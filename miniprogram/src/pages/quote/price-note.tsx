import { View } from '@tarojs/components'
import { currentPriceBook } from '@/services/current-price-book'
import type { SavedQuote } from '@/services/saved-quotes'
import { namePriceBook, notePriceBook } from '@/texts/name-price-book'
import { quoteTexts } from '@/texts/quote'
import { followsDraftStandard } from './follows-draft-standard'

/** Whose prices and whose method; how long a price book is good for is known of the present one only. */
export function PriceNote({ quote }: { quote: SavedQuote['quote'] }) {
  const present = currentPriceBook()
  const note = present.hash === quote.priceBook.hash ? notePriceBook(present) : namePriceBook(quote.priceBook)
  return (
    <View className="note mt-4">
      {note}
      {followsDraftStandard(quote.lines) && <View className="mt-1">{quoteTexts.method}</View>}
    </View>
  )
}
