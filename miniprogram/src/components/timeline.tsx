import { View } from '@tarojs/components'
import { Icon } from './icon'

export interface TimelineEvent {
  id: string
  state: 'done' | 'now' | 'next'
  title: string
  when: string
  text?: string
}

export function Timeline({ events }: { events: readonly TimelineEvent[] }) {
  return (
    <View>
      {events.map(({ id, state, title, when, text }) => (
        <View key={id} className={`event event--${state}`}>
          <View className="event__dot">{state === 'done' && <Icon name="check" />}</View>
          <View className="event__title">{title}</View>
          <View className="event__when">{when}</View>
          {text && <View className="sub mt-1">{text}</View>}
        </View>
      ))}
    </View>
  )
}
