import type { RegisteredCategory } from '@shared/categories/registry'
import { Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { classes } from '@/components/classes'
import type { SavedQuote } from '@/services/saved-quotes'
import { termsOf } from '@/services/terms-of-quote'
import { signedWholeYuan, yuan } from '@/texts/format-money'
import { quoteTexts } from '@/texts/quote'
import { type OtherAnswer, otherAnswers } from './other-answers'

const texts = quoteTexts.sheet

interface OtherAnswersProps {
  category: RegisteredCategory
  quote: SavedQuote['quote']
  question: string
}

/** What other answers would pay, unless the prices or rules of then are no longer on this phone. */
export function OtherAnswers({ category, quote, question }: OtherAnswersProps) {
  const others = useMemo(() => {
    const terms = termsOf(category, quote)
    return terms && otherAnswers(category, quote, question, terms)
  }, [category, quote, question])
  if (!others) return <View className="note mt-4">{texts.outdated}</View>
  if (others.length === 0) return null
  return (
    <View>
      <View className="title why__head">{texts.others}</View>
      {others.map((other) => (
        <Row key={other.key} other={other} />
      ))}
    </View>
  )
}

function Row({ other: { label, low, high, delta, yours } }: { other: OtherAnswer }) {
  return (
    <View className={classes('other', yours && 'other--now')}>
      <View className="grow">
        {label}
        {yours && <Text className="why__yours">{texts.yours}</Text>}
      </View>
      <View className="other__price num">{low === high ? texts.exactly(yuan(low)) : texts.from(yuan(low))}</View>
      <View className="other__delta num">{Math.abs(delta) >= 100 ? signedWholeYuan(delta) : ''}</View>
    </View>
  )
}
