import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { EvidenceMark } from '@/components/evidence-mark'
import { Section } from '@/components/section'
import { materialsTexts } from '@/texts/materials'
import { nameSource } from '@/texts/name-source'
import type { TrendWords } from './tell-trend'
import { TrendChart } from './trend-chart'

/** How a price moved, what that means here, and every price with who told it. */
export function TrendSection({ trend }: { trend: TrendWords }) {
  const { title, unit, sentences, rows } = trend
  const [first, ...others] = sentences
  return (
    <Section title={title} note={materialsTexts.trend.axis(unit)}>
      <Card first>
        <TrendChart trend={trend} />
        <View className="title mt-4">{first}</View>
        {others.map((sentence) => (
          <View key={sentence} className="sub mt-1">
            {sentence}
          </View>
        ))}
        <View className="mt-3">
          {rows.map(({ date, price, source }) => (
            <View key={date} className="source">
              <EvidenceMark evidence={source.mark} />
              <View className="grow">
                <View className="row row--top">
                  <View className="grow num">{date}</View>
                  <View className="num nowrap ml-2">{price}</View>
                </View>
                <View className="ink-3">{nameSource(source.name)}</View>
              </View>
            </View>
          ))}
        </View>
      </Card>
    </Section>
  )
}
