import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import { PriceFigure } from '@/components/price-figure'
import type { SavedQuote } from '@/services/saved-quotes'
import type { Cause } from '@/services/sign-saved-quote'
import { quoteTexts } from '@/texts/quote'

const texts = quoteTexts.changed

interface ChangedCardProps {
  from: SavedQuote['quote']
  to: SavedQuote['quote']
  cause: Cause
  onAccept: () => void
}

/** Two prices for the same answers, and whether to take the new one. */
export function ChangedCard({ from, to, cause, onAccept }: ChangedCardProps) {
  return (
    <Card>
      <View className="h2">{texts.title}</View>
      <View className="sub mt-1">{texts.causes[cause]}</View>
      <View className="row row--wrap changed__prices">
        <View className="changed__price">
          <View className="note">{texts.before}</View>
          <PriceFigure fen={{ low: from.low, high: from.high }} size="row" old />
        </View>
        <View className="ink-3 changed__arrow">
          <Icon name="chevron" />
        </View>
        <View className="changed__price">
          <View className="note">{texts.after}</View>
          <PriceFigure fen={{ low: to.low, high: to.high }} size="row" />
        </View>
      </View>
      <Button kind="soft" wide className="mt-4" onPress={onAccept}>
        {texts.accept}
      </Button>
      <View className="note mt-3">{texts.keep}</View>
    </Card>
  )
}
