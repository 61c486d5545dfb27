import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { joinSentences } from '@/texts/join-sentences'
import { privacyTexts } from '@/texts/privacy'
import type { usePrivacy } from './use-privacy'

const texts = privacyTexts.erase

interface EraseAllSheetProps {
  privacy: Pick<ReturnType<typeof usePrivacy>, 'hasPickups' | 'hasLinked' | 'trouble' | 'confirm' | 'keep'>
}

export function EraseAllSheet({ privacy }: EraseAllSheetProps) {
  const { hasPickups, hasLinked, trouble, confirm, keep } = privacy
  return (
    <Sheet title={texts.title} onClose={keep}>
      <View className="sub">{texts.what}</View>
      {hasPickups && <Banner tone="danger">{joinSentences(texts.orders, hasLinked && texts.linked)}</Banner>}
      {trouble && <Banner tone="danger">{trouble}</Banner>}
      <Button kind="danger" wide className="mt-4" onPress={confirm}>
        {texts.confirm}
      </Button>
      <Button kind="soft" wide className="mt-2" onPress={keep}>
        {texts.keep}
      </Button>
    </Sheet>
  )
}
