import { View } from '@tarojs/components'
import { sharedTexts } from '@/texts/shared-texts'
import { unbroken } from '@/texts/unbroken'
import type { DrawingName } from '@/theme/drawings'
import { classes } from './classes'
import { Drawing } from './drawing'
import { Pressable } from './pressable'

interface OptionCardProps {
  /** What its words stand for, where types are told apart by how they look. */
  drawing?: DrawingName
  label: string
  hint?: string
  /** The deduction, where it is known: "−¥116". */
  side?: string
  on: boolean
  /** Square: many may be chosen. */
  many?: boolean
  /** For "not known", always last. */
  quiet?: boolean
  off?: boolean
  onPress: () => void
}

const isSaid = (text: string | undefined): text is string => Boolean(text)

export function OptionCard({ drawing, label, hint, side, on, many, quiet, off, onPress }: OptionCardProps) {
  return (
    <Pressable
      className={classes('option', on && 'option--on', quiet && 'option--quiet', off && 'option--off')}
      pressClass="option--press"
      reading={{
        role: many ? 'checkbox' : 'radio',
        checked: on,
        // WeChat reads what stands inside: it need not be sent every word twice.
        ...(process.env.TARO_ENV === 'h5' && {
          label: sharedTexts.components.list([label, hint, side].filter(isSaid)),
        }),
      }}
      off={off}
      onPress={onPress}
    >
      {drawing && <Drawing name={drawing} className="option__art" />}
      <View className="option__text option__label">
        {unbroken(label)}
        {hint && <View className="option__hint">{unbroken(hint)}</View>}
      </View>
      {side && <View className="option__side num">{side}</View>}
      <View className={classes('option__dot', many && 'option__dot--box')} />
    </Pressable>
  )
}
