import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { DrawingName } from '@/theme/drawings'
import { aria } from './aria'
import { Drawing } from './drawing'

interface EmptyProps extends PropsWithChildren {
  drawing: DrawingName
  title: string
  text?: string
}

/** A drawing, one sentence, and as children one way on. */
export function Empty({ drawing, title, text, children }: EmptyProps) {
  return (
    <View className="empty">
      <Drawing name={drawing} className="empty__art" />
      <View className="h2" {...aria({ role: 'heading' })}>
        {title}
      </View>
      {text && <View className="sub">{text}</View>}
      {children}
    </View>
  )
}
