import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { classes } from './classes'
import { Icon, type IconName } from './icon'

interface TagProps extends PropsWithChildren {
  tone?: 'ok' | 'warn' | 'danger' | 'copper'
  icon?: IconName
}

export function Tag({ tone, icon, children }: TagProps) {
  return (
    <View className={classes('tag', tone && `tag--${tone}`)}>
      {icon && <Icon name={icon} />}
      {children}
    </View>
  )
}
