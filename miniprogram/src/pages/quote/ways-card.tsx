import type { RegisteredCategory } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Card } from '@/components/card'
import { classes } from '@/components/classes'
import { Link } from '@/components/link'
import { PriceFigure } from '@/components/price-figure'
import { Section } from '@/components/section'
import type { SavedQuote } from '@/services/saved-quotes'
import { workableTerms } from '@/services/workable-terms'
import { quoteTexts } from '@/texts/quote'
import { otherAnswers } from './other-answers'

const texts = quoteTexts.ways

/** The question which way a device goes: on to the next person, or destroyed. */
const wayQuestion = 'route'

interface WaysCardProps {
  category: RegisteredCategory
  quote: SavedQuote['quote']
  onChange: (question: string) => void
}

/** Both ways side by side, where a person could choose. */
export function WaysCard({ category, quote, onChange }: WaysCardProps) {
  const ways = useMemo(() => {
    const terms = workableTerms(category, quote)
    const found = terms ? otherAnswers(category, quote, wayQuestion, terms).rows : []
    return [...found].sort((one, other) => other.high - one.high)
  }, [category, quote])
  if (ways.length === 0) return null
  return (
    <Section title={texts.title}>
      <Card first>
        <View className="row row--top stats ways">
          {ways.map(({ key, label, low, high, yours }) => (
            <View key={key} className="stat">
              <View className={classes('sub', yours && 'ways__yours')}>{label}</View>
              <PriceFigure fen={{ low, high }} size="row" />
              <View className="note mt-1">{yours && texts.yours}</View>
            </View>
          ))}
        </View>
        <Link leads onPress={() => onChange(wayQuestion)}>
          {texts.change}
        </Link>
      </Card>
    </Section>
  )
}
