import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './icon'
import { Pressable } from './pressable'

interface OptionCardProps {
  label: string
  hint?: string
  /** The deduction, where it is known: "−¥116". */
  side?: string
  on: boolean
  /** Square: many may be chosen. */
  many?: boolean
  /** For 不知道, always last. */
  quiet?: boolean
  off?: boolean
  onPress: () => void
}

export function OptionCard({ label, hint, side, on, many, quiet, off, onPress }: OptionCardProps) {
  return (
    <Pressable
      className={classes('option', on && 'option--on', quiet && 'option--quiet', off && 'option--off')}
      pressClass="option--press"
      reading={{
        role: many ? 'checkbox' : 'radio',
        checked: on,
        label: [label, hint, side].filter(Boolean).join('，'),
      }}
      off={off}
      onPress={onPress}
    >
      <View className="option__text">
        <View className="option__label">{label}</View>
        {hint && <View className="option__hint">{hint}</View>}
      </View>
      {side && <View className="option__side num">{side}</View>}
      <View className={classes('option__dot', many && 'option__dot--box')}>{on && <Icon name="check" />}</View>
    </Pressable>
  )
}
