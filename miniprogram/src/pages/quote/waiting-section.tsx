import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Section } from '@/components/section'
import { ValueChart } from '@/components/value-chart'
import { quoteTexts } from '@/texts/quote'
import type { Waiting } from './tell-waiting'

const texts = quoteTexts.waiting

/** What keeping it longer costs. */
export function WaitingSection({ points, label, sentences }: Waiting) {
  const [first, ...others] = sentences
  return (
    <Section title={texts.title} note={texts.note}>
      <Card first>
        {points.length > 0 && (
          <View className="waiting__chart">
            <ValueChart points={points} label={label} />
          </View>
        )}
        <View className="title">{first}</View>
        {others.map((sentence) => (
          <View key={sentence} className="sub mt-1">
            {sentence}
          </View>
        ))}
      </Card>
    </Section>
  )
}
