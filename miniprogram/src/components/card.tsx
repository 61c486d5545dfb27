import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { classes } from './classes'
import { Pressable } from './pressable'

interface CardProps extends PropsWithChildren {
  /** Rows inside reach from edge to edge. */
  flush?: boolean
  /** Little room above and below: facts and consents bring their own. */
  tight?: boolean
  /** Right under a Section. */
  first?: boolean
  onPress?: () => void
}

export function Card({ flush, tight, first, onPress, children }: CardProps) {
  const look = classes('card', flush && 'card--flush', tight && 'card--tight', first && 'card--first')
  if (!onPress) return <View className={look}>{children}</View>
  return (
    <Pressable className={`${look} card--tap`} pressClass="card--press" reading={{ role: 'button' }} onPress={onPress}>
      {children}
    </Pressable>
  )
}
