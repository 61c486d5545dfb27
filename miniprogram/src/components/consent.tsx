import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { classes } from './classes'
import { Icon } from './icon'
import { Pressable } from './pressable'

interface ConsentProps extends PropsWithChildren {
  on: boolean
  onPress: () => void
}

/** A line of text to agree with or to tick off. */
export function Consent({ on, onPress, children }: ConsentProps) {
  return (
    <Pressable
      className="consent"
      pressClass="consent--press"
      reading={{ role: 'checkbox', checked: on }}
      onPress={onPress}
    >
      <View className={classes('consent__box', on && 'consent__box--on')}>{on && <Icon name="check" />}</View>
      <View className="grow">{children}</View>
    </Pressable>
  )
}
