import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './icon'
import { Pressable } from './pressable'

interface LinkProps extends PropsWithChildren {
  icon?: IconName
  /** An arrow at the end: more of the same opens. */
  leads?: boolean
  className?: string
  onPress: () => void
}

/** Keeps the arrow in the line of the last word. */
const noBreak = '\u00a0'

/** A quiet action in a line of text. */
export function Link({ icon, leads, className, onPress, children }: LinkProps) {
  return (
    <Pressable
      className={classes('link', className)}
      pressClass="link--press"
      reading={{ role: 'button' }}
      onPress={onPress}
    >
      {icon && <Icon name={icon} />}
      <View>
        {children}
        {leads && (
          <>
            {noBreak}
            <Icon name="chevron" />
          </>
        )}
      </View>
    </Pressable>
  )
}
