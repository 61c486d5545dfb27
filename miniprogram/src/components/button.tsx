import { Button as NativeButton, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { hasSharePanel } from '@/services/share-panel'
import { aria } from './aria'
import { classes } from './classes'
import { Icon, type IconName } from './icon'
import { Pressable } from './pressable'

interface ButtonProps extends PropsWithChildren {
  kind?: 'main' | 'line' | 'soft' | 'text' | 'danger'
  icon?: IconName
  wide?: boolean
  /** Share of the room in a row, as in `flex`. */
  grow?: number
  busy?: boolean
  /** Off says what is missing in its label. */
  off?: boolean
  className?: string
  /** WeChat's share panel opens only from its own Button; on the web onPress is called. */
  shares?: boolean
  onPress?: () => void
}

export function Button({
  kind = 'main',
  icon,
  wide,
  grow,
  busy,
  off,
  className,
  shares,
  onPress,
  children,
}: ButtonProps) {
  const look = classes(
    'btn',
    kind !== 'main' && `btn--${kind}`,
    wide && 'btn--wide',
    busy && 'btn--busy',
    off && 'btn--off',
    grow !== undefined && `btn--grow-${grow}`,
    className,
  )
  const content = (
    <>
      {icon && !busy && <Icon name={icon} />}
      <View className="btn__text">{children}</View>
    </>
  )
  if (shares && hasSharePanel) {
    return (
      <NativeButton
        className={`${look} btn--native`}
        hoverClass={pressClass(kind)}
        openType="share"
        {...aria({ role: 'button' })}
      >
        {content}
      </NativeButton>
    )
  }
  return (
    <Pressable
      className={look}
      pressClass={busy ? 'none' : pressClass(kind)}
      reading={{ role: 'button' }}
      off={off || busy}
      onPress={() => onPress?.()}
    >
      {content}
    </Pressable>
  )
}

const pressClass = (kind: ButtonProps['kind']) => (kind === 'main' ? 'btn--press' : 'btn--press-light')
