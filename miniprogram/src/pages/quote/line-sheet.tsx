import type { RegisteredCategory } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { SourceNote } from '@/components/source-note'
import type { SavedQuote } from '@/services/saved-quotes'
import { explainBecause } from '@/texts/explain-because'
import { signedYuan } from '@/texts/format-money'
import type { QuoteLine } from '@/texts/name-lines'
import { quoteTexts } from '@/texts/quote'
import { sumAtWork } from '@/texts/sum-at-work'
import { OtherAnswers } from './other-answers-list'

const texts = quoteTexts.sheet

interface LineSheetProps {
  category: RegisteredCategory
  quote: SavedQuote['quote']
  line: QuoteLine
  onChange: (question: string) => void
  onClose: () => void
}

/** One line told whole: its sum, its reason, what would change it, and where it comes from. */
export function LineSheet({ category, quote, line, onChange, onClose }: LineSheetProps) {
  const question = 'question' in line.because ? line.because.question : undefined
  const sum = sumAtWork(line)
  const reason = explainBecause(quoteTexts.sheet, category.texts, quote.answers, line.because)
  return (
    <Sheet title={category.texts.lines[line.id] ?? line.id} onClose={onClose}>
      <View className="row why__sum">
        <View className="sub num grow">{sum ?? reason}</View>
        <View className="h2 num nowrap ml-2">{signedYuan(line.amount)}</View>
      </View>
      {sum && <View className="sub mt-1">{reason}</View>}
      {question !== undefined && <OtherAnswers category={category} quote={quote} question={question} />}
      <SourceNote source={line.source} />
      {question !== undefined && (
        <Button kind="soft" wide className="mt-4" onPress={() => onChange(question)}>
          {texts.change}
        </Button>
      )}
    </Sheet>
  )
}
