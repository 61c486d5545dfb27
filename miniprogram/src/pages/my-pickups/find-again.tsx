import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Button } from '@/components/button'
import { hasLogin } from '@/services/login-code'
import { myPickupsTexts } from '@/texts/my-pickups'
import type { useFindAgain } from './use-find-again'

const texts = myPickupsTexts.findAgain

/** Only where there is a login. */
export function FindAgain({ findAgain: { busy, said, find } }: { findAgain: ReturnType<typeof useFindAgain> }) {
  if (!hasLogin) return null
  return (
    <View className="mt-6">
      <Button kind="soft" wide busy={busy} onPress={find}>
        {texts.action}
      </Button>
      <View className="note mt-2 center" {...aria({ role: 'status' })}>
        {said ?? texts.text}
      </View>
    </View>
  )
}
