import type { Way } from '@shared/contract/list-areas'
import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { pickupTexts } from '@/texts/pickup'
import type { useCancel } from './use-cancel'
import { whoComes } from './who-comes'

const texts = pickupTexts.nobodyCame

interface NobodyCameSheetProps {
  cancel: ReturnType<typeof useCancel>
  way: Way
  onClose: () => void
}

export function NobodyCameSheet({ cancel: { busy, trouble, nobodyCame }, way, onClose }: NobodyCameSheetProps) {
  return (
    <Sheet title={texts.title[whoComes(way)]} onClose={onClose}>
      <View className="sub">{texts.text}</View>
      {trouble && <Banner tone="danger">{trouble}</Banner>}
      <Button kind="danger" wide className="mt-4" busy={busy} onPress={nobodyCame}>
        {texts.confirm}
      </Button>
      <Button kind="text" wide className="mt-2" onPress={onClose}>
        {texts.keep}
      </Button>
    </Sheet>
  )
}
