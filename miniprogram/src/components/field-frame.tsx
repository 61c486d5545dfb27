import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from './aria'
import { classes } from './classes'

interface FieldFrameProps extends PropsWithChildren {
  label: string
  hint?: string
  /** What to do about it, in place of the hint. */
  wrong?: string
  focus?: boolean
  off?: boolean
}

/** Label above, box, one line below. */
export function FieldFrame({ label, hint, wrong, focus, off, children }: FieldFrameProps) {
  return (
    <View className={classes('field', wrong && 'field--wrong', focus && !wrong && 'field--focus', off && 'field--off')}>
      <View className="field__label">{label}</View>
      {children}
      {wrong && (
        <View className="field__hint" {...aria({ role: 'alert' })}>
          {wrong}
        </View>
      )}
      {hint && !wrong && <View className="field__hint">{hint}</View>}
    </View>
  )
}
