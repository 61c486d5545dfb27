import { View } from '@tarojs/components'
import { sharedTexts } from '@/texts/shared-texts'
import { classes } from './classes'
import { Icon } from './icon'
import { Pressable } from './pressable'

interface SlotCardProps {
  /** "9:00–12:00". */
  hours: string
  /** Places left; none means full. */
  left: number
  on: boolean
  onPress: () => void
  /** The nearest free one, offered where this one is full. */
  near?: { label: string; onPress: () => void }
}

const texts = sharedTexts.components

export function SlotCard({ hours, left, on, onPress, near }: SlotCardProps) {
  if (left === 0) return <FullSlot hours={hours} near={near} />
  return (
    <Pressable
      className={classes('option', on && 'option--on')}
      pressClass="option--press"
      reading={{ role: 'radio', checked: on, label: texts.list([hours, texts.slotsLeft(left)]) }}
      onPress={onPress}
    >
      <View className="slot__text">
        <View className="option__label num nowrap">{hours}</View>
        <View className={classes('slot__left', left === 1 && 'slot__left--few')}>{texts.slotsLeft(left)}</View>
      </View>
      <View className="option__dot" />
    </Pressable>
  )
}

function FullSlot({ hours, near }: Pick<SlotCardProps, 'hours' | 'near'>) {
  return (
    <View className="option option--off">
      <View className="slot__text">
        <View>
          <View className="option__label num nowrap">{hours}</View>
          {near && (
            <Pressable
              className="option__near num"
              pressClass="link--press"
              reading={{ role: 'button' }}
              onPress={near.onPress}
            >
              <View>{near.label}</View>
              <Icon name="chevron" />
            </Pressable>
          )}
        </View>
        <View className="slot__left">{texts.full}</View>
      </View>
    </View>
  )
}
