import type { CategoryTexts } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { EvidenceMark } from '@/components/evidence-mark'
import { Sheet } from '@/components/sheet'
import { explainBecause } from '@/texts/explain-because'
import { signedYuan } from '@/texts/format-money'
import type { QuoteLine } from '@/texts/name-lines'
import { sharedQuoteTexts } from '@/texts/shared-quote'
import { sumAtWork } from '@/texts/sum-at-work'
import type { ReceivedQuote } from './check-quote'

const texts = sharedQuoteTexts.sheet

interface LineReasonProps {
  line: QuoteLine
  quote: ReceivedQuote['quote']
  words: CategoryTexts
  onClose: () => void
}

/** One line told whole: its sum, the answer behind it, and where its number comes from. */
export function LineReason({ line, quote, words, onClose }: LineReasonProps) {
  const { name, date, mark } = line.source
  const sum = sumAtWork(line)
  return (
    <Sheet title={words.lines[line.id] ?? line.id} onClose={onClose}>
      <View className="row row--top">
        <View className="sub grow">{explainBecause(texts, words, quote.answers, line.because)}</View>
        <View className="h2 num nowrap ml-2">{signedYuan(line.amount)}</View>
      </View>
      {sum && <View className="sub num">{sum}</View>}
      <View className="title mt-4">{texts.source}</View>
      <View className="source">
        <EvidenceMark evidence={mark} />
        <View className="grow">
          <View>{name}</View>
          <View className="ink-3 num">{date}</View>
        </View>
      </View>
      <View className="note mt-2">{texts.legend}</View>
      <Button kind="soft" wide className="mt-4" onPress={onClose}>
        {texts.close}
      </Button>
    </Sheet>
  )
}
