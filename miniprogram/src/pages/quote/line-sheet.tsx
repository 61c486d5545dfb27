import type { RegisteredCategory } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { Button } from '@/components/button'
import { classes } from '@/components/classes'
import { Link } from '@/components/link'
import { Sheet } from '@/components/sheet'
import { SourceNote } from '@/components/source-note'
import type { SavedQuote } from '@/services/saved-quotes'
import { trendOfLine } from '@/services/trend-of-line'
import { explainBecause } from '@/texts/explain-because'
import { signedYuan } from '@/texts/format-money'
import type { QuoteLine } from '@/texts/name-lines'
import { quoteTexts } from '@/texts/quote'
import { sumAtWork } from '@/texts/sum-at-work'
import { wordsOf } from '@/texts/words-of'
import { LineWhatIf } from './line-what-if'
import { questionsOfLine } from './questions-of-line'

const texts = quoteTexts.sheet

interface LineSheetProps {
  category: RegisteredCategory
  quote: SavedQuote['quote']
  line: QuoteLine
  onChange: (question: string) => void
  onPictures: () => void
  onClose: () => void
}

/** One line told whole: its sum, its reason, what would change it, and where it comes from. */
export function LineSheet({ category, quote, line, onChange, onPictures, onClose }: LineSheetProps) {
  const { questions, terms } = useMemo(() => questionsOfLine(category, quote, line), [category, quote, line])
  const [shown = questions[0], show] = useState<string>()
  const sum = sumAtWork(line)
  const reason = explainBecause(texts, wordsOf(category), quote.answers, line.because)
  return (
    <Sheet title={wordsOf(category).lines[line.id] ?? line.id} onClose={onClose}>
      <View className="row why__sum">
        <View className={classes('sub grow', sum && 'num')}>{sum ?? reason}</View>
        <View className="h2 num nowrap ml-2">{signedYuan(line.amount)}</View>
      </View>
      {sum && <View className="sub mt-1">{reason}</View>}
      <LineWhatIf
        category={category}
        quote={quote}
        line={line}
        questions={questions}
        terms={terms}
        shown={shown}
        onShow={show}
      />
      <SourceNote sources={[line.source, ...(line.basedOn ?? [])]} />
      {trendOfLine(line) !== undefined && (
        <Link leads onPress={onPictures}>
          {quoteTexts.contents.pictures}
        </Link>
      )}
      {shown !== undefined && (
        <Button kind="soft" wide className="mt-4" onPress={() => onChange(shown)}>
          {texts.change}
        </Button>
      )}
    </Sheet>
  )
}
