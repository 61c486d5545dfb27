import { Text, View } from '@tarojs/components'
import type { DeviceWords } from '@/texts/describe-device'
import type { ToldState } from '@/texts/tell-quote-state'
import { Card } from './card'
import { classes } from './classes'
import { PriceFigure } from './price-figure'
import type { MoneyRange } from './range-band'
import { Spark } from './spark'
import { Tag } from './tag'
import { Thing } from './thing'

export interface PriceNow {
  price: string
  difference: string
  more: boolean
}

interface QuoteCardProps {
  device: DeviceWords
  /** In place of what is known of its state. */
  note?: string
  price: MoneyRange
  state: ToldState
  /** What it would be today, where that is another price. */
  now?: PriceNow
  /** The prices seen so far, in fen, oldest first. */
  seen?: readonly number[]
  /** The price no longer holds. */
  old?: boolean
  /** Right under a Section. */
  first?: boolean
  onPress: () => void
}

/** A quote or a draft in a list. */
export function QuoteCard({
  device,
  note = device.detail,
  price,
  now,
  seen = [],
  state,
  old,
  first,
  onPress,
}: QuoteCardProps) {
  return (
    <Card first={first} onPress={onPress}>
      <Thing drawing={device.drawing} title={device.title} text={note} />
      <View className="row row--wrap mt-3 quote-card__foot">
        <Tag tone={state.tone} icon={state.icon}>
          {state.text}
        </Tag>
        <PriceFigure fen={price} size="row" old={old} />
      </View>
      {now && (
        <View className="row row--wrap mt-2 quote-card__foot">
          <View className="sub">
            <Text>{now.price}</Text>
            <Text className={classes('ml-2', now.more && 'quote-card__more')}>{now.difference}</Text>
          </View>
          {seen.length > 1 && <Spark values={seen} />}
        </View>
      )}
    </Card>
  )
}
