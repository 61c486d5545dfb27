import type { CategoryTexts } from '@shared/categories/registry'
import type { MismatchCause } from '@shared/contract/sign-quote'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import { Link } from '@/components/link'
import { PriceFigure } from '@/components/price-figure'
import type { SavedQuote } from '@/services/saved-quotes'
import { quoteTexts } from '@/texts/quote'
import { LinePairs } from './line-pairs'
import { differs, pairLines } from './pair-lines'

const texts = quoteTexts.changed

interface ChangedCardProps {
  from: SavedQuote['quote']
  to: SavedQuote['quote']
  cause: MismatchCause
  words: CategoryTexts
  onAccept: () => void
  onLines: () => void
}

/** Two prices for the same answers, where they differ and why, and whether to take the new one. */
export function ChangedCard({ from, to, cause, words, onAccept, onLines }: ChangedCardProps) {
  const different = pairLines(from.lines, to.lines).filter(differs)
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
      {different.length > 0 && <LinePairs pairs={different} words={words} />}
      <Link leads onPress={onLines}>
        {texts.both}
      </Link>
      <Button kind="soft" wide className="mt-4" onPress={onAccept}>
        {texts.accept}
      </Button>
      <View className="note mt-3">{texts.keep}</View>
    </Card>
  )
}
