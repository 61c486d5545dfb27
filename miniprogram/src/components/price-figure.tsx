import { Text, View } from '@tarojs/components'
import { yuan } from '@/texts/format-money'
import { sharedTexts } from '@/texts/shared-texts'
import { aria } from './aria'
import { classes } from './classes'
import type { MoneyRange } from './range-band'

interface PriceFigureProps {
  /** Integer fen, or a range that is still open. */
  fen: number | MoneyRange
  size?: 'page' | 'card' | 'row'
  /** Struck through: it no longer holds. */
  old?: boolean
}

const texts = sharedTexts.components

export function PriceFigure({ fen, size = 'card', old = false }: PriceFigureProps) {
  const open = typeof fen === 'object' && fen.low !== fen.high
  const low = yuan(typeof fen === 'object' ? fen.low : fen)
  const high = yuan(typeof fen === 'object' ? fen.high : fen)
  const label = open ? texts.between(low, high) : old ? texts.oldPrice(low) : texts.price(low)
  return (
    <View className={classes('price', `price--${size}`, old && 'price--old')} {...aria({ role: 'img', label })}>
      <Text className="price__sign">¥</Text>
      {open ? `${low}–${high}` : low}
    </View>
  )
}
