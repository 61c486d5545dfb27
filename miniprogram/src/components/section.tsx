import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from './aria'

interface SectionProps extends PropsWithChildren {
  title: string
  note?: string
}

/** A heading with 32 px above, unless a page begins with it, and 12 below, then its content. */
export function Section({ title, note, children }: SectionProps) {
  return (
    <View className="part">
      <View className="section">
        <View className="h2" {...aria({ role: 'heading' })}>
          {title}
        </View>
        {note && <View className="note">{note}</View>}
      </View>
      {children}
    </View>
  )
}
