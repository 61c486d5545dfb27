import type { CategoryTexts } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { SourceNote } from '@/components/source-note'
import { explainBecause } from '@/texts/explain-because'
import { signedYuan } from '@/texts/format-money'
import type { QuoteLine } from '@/texts/name-lines'
import { sharedQuoteTexts } from '@/texts/shared-quote'
import { sumAtWork } from '@/texts/sum-at-work'
import type { SignedQuote } from './check-quote'

const texts = sharedQuoteTexts.sheet

interface LineReasonProps {
  line: QuoteLine
  quote: SignedQuote['quote']
  words: CategoryTexts
  onClose: () => void
}

/** One line told whole: its sum, the answer behind it, and where its number comes from. */
export function LineReason({ line, quote, words, onClose }: LineReasonProps) {
  const sum = sumAtWork(line)
  return (
    <Sheet title={words.lines[line.id] ?? line.id} onClose={onClose}>
      <View className="row row--top">
        <View className="sub grow">{explainBecause(texts, words, quote.answers, line.because)}</View>
        <View className="h2 num nowrap ml-2">{signedYuan(line.amount)}</View>
      </View>
      {sum && <View className="sub num">{sum}</View>}
      <SourceNote sources={[line.source, ...(line.basedOn ?? [])]} />
      <Button kind="soft" wide className="mt-4" onPress={onClose}>
        {texts.close}
      </Button>
    </Sheet>
  )
}
