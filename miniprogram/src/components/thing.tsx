import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { DrawingName } from '@/theme/drawings'
import { Drawing } from './drawing'

interface ThingProps extends PropsWithChildren {
  drawing: DrawingName
  title: string
  text?: string
}

/** The device: drawing, name, and what was said about it; children (a price) stand at the right. */
export function Thing({ drawing, title, text, children }: ThingProps) {
  return (
    <View className="row item">
      <Drawing name={drawing} className="thing__art" />
      <View className="grow item__text">
        <View className="title">{title}</View>
        {text && <View className="sub">{text}</View>}
      </View>
      {children && <View className="item__price">{children}</View>}
    </View>
  )
}
