import type { QuoteTerms, RegisteredCategory } from '@shared/categories/registry'
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { classes } from '@/components/classes'
import type { SavedQuote } from '@/services/saved-quotes'
import { signedWholeYuan, yuan } from '@/texts/format-money'
import { quoteTexts } from '@/texts/quote'
import { type OtherAnswer, otherAnswers } from './other-answers'

const texts = quoteTexts.sheet
const fenPerYuan = 100

interface OtherAnswersListProps {
  category: RegisteredCategory
  quote: SavedQuote['quote']
  question: string
  terms: QuoteTerms
}

/** What the other answers to one question would pay. */
export function OtherAnswersList({ category, quote, question, terms }: OtherAnswersListProps) {
  const { rows, unlisted } = useMemo(
    () => otherAnswers(category, quote, question, terms),
    [category, quote, question, terms],
  )
  return (
    <View>
      {rows.map((row) => (
        <Row key={row.key} row={row} />
      ))}
      {unlisted > 0 && <View className="note mt-2">{texts.unlisted(unlisted)}</View>}
    </View>
  )
}

function Row({ row }: { row: OtherAnswer }) {
  const { label, delta, yours } = row
  return (
    <View className={classes('other', yours && 'other--now')}>
      <View className="grow">
        {label}
        {yours && <Text className="why__yours">{texts.yours}</Text>}
      </View>
      <View className="other__price num">{tellPrice(row)}</View>
      <View className="other__delta num">{isOther(delta) ? signedWholeYuan(delta) : ''}</View>
    </View>
  )
}

const isOther = (delta: number): boolean => Math.abs(delta) >= fenPerYuan

/** Where the guaranteed price is the same, the other end may not be. */
function tellPrice({ low, high, delta }: OtherAnswer): string {
  if (low === high) return texts.exactly(yuan(low))
  return isOther(delta) ? texts.from(yuan(low)) : texts.range(yuan(low), yuan(high))
}
