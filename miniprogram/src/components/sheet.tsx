import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { sharedTexts } from '@/texts/shared-texts'
import { aria } from './aria'
import { Icon } from './icon'
import { Pressable } from './pressable'
import { useBack } from './use-back'
import { useDialogKeys } from './use-dialog-keys'

interface SheetProps extends PropsWithChildren {
  title: string
  onClose: () => void
}

/** Rises over the page; closes by the scrim, the cross, a back, and Escape on the web. Put it last inside the Page. */
export function Sheet({ title, onClose, children }: SheetProps) {
  useDialogKeys('sheet', onClose)
  useBack(onClose)
  return (
    <View className="scrim">
      <View className="scrim__back" catchMove onClick={onClose} {...aria({ hidden: true })} />
      <View id="sheet" className="sheet" {...aria({ role: 'dialog', modal: true, label: title })}>
        <View className="sheet__grip" />
        <View className="sheet__head">
          <View className="h2" {...aria({ role: 'heading' })}>
            {title}
          </View>
          <Pressable
            className="sheet__close"
            pressClass="link--press"
            reading={{ role: 'button', label: sharedTexts.components.close }}
            onPress={onClose}
          >
            <Icon name="close" />
          </Pressable>
        </View>
        {children}
      </View>
    </View>
  )
}
