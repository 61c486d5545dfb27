import type { SinceThen } from '@shared/valuation/since-then'
import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Link } from '@/components/link'
import { PriceFigure } from '@/components/price-figure'
import { Section } from '@/components/section'
import { shortYuan, signedWholeYuan } from '@/texts/format-money'
import { quoteTexts } from '@/texts/quote'

const texts = quoteTexts.sinceThen

interface SinceThenSectionProps {
  since: SinceThen
  /** The price is a range, of which this is the guaranteed end. */
  open: boolean
  onLines: () => void
}

/** The price of then beside that of today, what is paid, and what made the difference. */
export function SinceThenSection({ since: { locked, now, pays, steps }, open, onLines }: SinceThenSectionProps) {
  const prices = [
    { name: open ? texts.lockedFloor : texts.locked, fen: locked },
    { name: open ? texts.nowFloor : texts.now, fen: now },
  ]
  return (
    <Section title={texts.title}>
      <Card first>
        <View className="row row--top stats">
          {prices.map(({ name, fen }) => (
            <View key={name} className="stat">
              <View className="sub">{name}</View>
              <View className="mt-2">
                <PriceFigure fen={fen} size="row" />
              </View>
            </View>
          ))}
        </View>
        <View className="title mt-4">{(open ? texts.paysAtLeast : texts.pays)(shortYuan(pays))}</View>
        <View className="sub mt-1">{tellWhy(locked, now)}</View>
        <View className="mt-3">
          {steps.map(({ cause, amount }) => (
            <View key={cause} className="other">
              <View className="grow">{texts.causes[cause]}</View>
              <View className="other__price num">{signedWholeYuan(amount)}</View>
            </View>
          ))}
        </View>
        <Link leads onPress={onLines}>
          {texts.lines}
        </Link>
      </Card>
    </Section>
  )
}

function tellWhy(locked: number, now: number): string {
  if (now === locked) return texts.same
  return now > locked ? texts.risen : texts.fallen
}
