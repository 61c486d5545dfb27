import { View } from '@tarojs/components'
import { sharedTexts } from '@/texts/shared-texts'
import { classes } from './classes'
import { Pressable } from './pressable'

interface OptionCardProps {
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

export function OptionCard({ label, hint, side, on, many, quiet, off, onPress }: OptionCardProps) {
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
      <View className="option__text option__label">
        {label}
        {hint && <View className="option__hint">{hint}</View>}
      </View>
      {side && <View className="option__side num">{side}</View>}
      <View className={classes('option__dot', many && 'option__dot--box')} />
    </Pressable>
  )
}
