import { View } from '@tarojs/components'
import type { DeviceWords } from '@/texts/describe-device'
import type { ToldState } from '@/texts/tell-quote-state'
import { Card } from './card'
import { PriceFigure } from './price-figure'
import type { MoneyRange } from './range-band'
import { Tag } from './tag'
import { Thing } from './thing'

interface QuoteCardProps {
  device: DeviceWords
  /** In place of what is known of its state. */
  note?: string
  price: MoneyRange
  state: ToldState
  /** The price no longer holds. */
  old?: boolean
  /** Right under a Section. */
  first?: boolean
  onPress: () => void
}

/** A quote or a draft in a list. */
export function QuoteCard({ device, note = device.detail, price, state, old, first, onPress }: QuoteCardProps) {
  return (
    <Card first={first} onPress={onPress}>
      <Thing drawing={device.drawing} title={device.title} text={note} />
      <View className="row row--wrap mt-3 quote-card__foot">
        <Tag tone={state.tone} icon={state.icon}>
          {state.text}
        </Tag>
        <PriceFigure fen={price} size="row" old={old} />
      </View>
    </Card>
  )
}
