import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { measureHostBar } from '@/services/host-bar'
import { goBack } from '@/services/navigation'
import { sharedTexts } from '@/texts/shared-texts'
import { aria } from './aria'
import { Icon } from './icon'
import { Pressable } from './pressable'

interface TopBarProps extends PropsWithChildren {
  /** An arrow back at the left. */
  back?: boolean
}

/** The bar of the web page, and of a WeChat page with `navigationStyle: 'custom'`: it leaves the capsule free. */
export function TopBar({ back = false, children }: TopBarProps) {
  const { statusPx, barPx, capsulePx } = measureHostBar()
  const room = { paddingTop: `${statusPx}px`, minHeight: `${barPx}px`, paddingRight: `${capsulePx + 20}px` }
  return (
    <View className="bar" style={room} {...(process.env.TARO_ENV === 'h5' ? aria({ role: 'banner' }) : {})}>
      {back && (
        <Pressable
          className="bar__back"
          pressClass="link--press"
          reading={{ role: 'button', label: sharedTexts.components.back }}
          onPress={goBack}
        >
          <Icon name="back" />
        </Pressable>
      )}
      {children}
    </View>
  )
}
