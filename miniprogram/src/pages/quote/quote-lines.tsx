import type { RegisteredCategory } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Section } from '@/components/section'
import { Waterfall } from '@/components/waterfall'
import type { SavedQuote } from '@/services/saved-quotes'
import { nameLines } from '@/texts/name-lines'
import { quoteTexts } from '@/texts/quote'
import { wordsOf } from '@/texts/words-of'

const texts = quoteTexts.lines

interface QuoteLinesProps {
  category: RegisteredCategory
  quote: SavedQuote['quote']
  /** The line whose sheet is open. */
  openLine?: string
  onOpen: (line: string) => void
}

export function QuoteLines({ category, quote, openLine, onOpen }: QuoteLinesProps) {
  const name = quote.low === quote.high ? texts.offer : texts.floor
  return (
    <Section title={texts.title}>
      <Card flush first>
        <Waterfall
          lines={nameLines(quote.lines, wordsOf(category))}
          total={{ name, amount: quote.low }}
          openId={openLine}
          onOpen={onOpen}
        />
      </Card>
      <View className="note mt-2">{texts.hint}</View>
    </Section>
  )
}
