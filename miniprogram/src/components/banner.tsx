import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from './aria'
import { classes } from './classes'
import { Icon, type IconName } from './icon'

type Tone = 'info' | 'warn' | 'danger' | 'ok'

interface BannerProps extends PropsWithChildren {
  tone?: Tone
  icon?: IconName
  /** From edge to edge, at the top of a page. */
  full?: boolean
}

const icons: Record<Tone, IconName> = { info: 'info', warn: 'offline', danger: 'alert', ok: 'shield' }

export function Banner({ tone = 'info', icon = icons[tone], full, children }: BannerProps) {
  return (
    <View
      className={classes('banner', tone !== 'info' && `banner--${tone}`, full && 'banner--full')}
      {...aria({ role: tone === 'danger' ? 'alert' : 'status' })}
    >
      <Icon name={icon} />
      <View className="banner__text">{children}</View>
    </View>
  )
}
