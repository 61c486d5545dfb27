import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Button } from '@/components/button'
import { Picture } from '@/components/picture'
import { Sheet } from '@/components/sheet'
import { formatInstant } from '@/texts/format-date'
import { pickupTexts } from '@/texts/pickup'
import { drawCode } from './draw-code'
import type { useHandOver } from './use-hand-over'

const texts = pickupTexts.handOver

interface HandOverSheetProps extends ReturnType<typeof useHandOver> {
  onClose: () => void
}

export function HandOverSheet({ handOver, trouble, make, onClose }: HandOverSheetProps) {
  return (
    <Sheet title={texts.title} onClose={onClose}>
      <View className="sub">{texts.text}</View>
      {trouble && <Banner tone="danger">{trouble}</Banner>}
      {!handOver && !trouble && <View className="sub mt-4">{texts.making}</View>}
      {handOver && (
        <>
          <Picture className="pickup__code" src={drawCode(handOver.link)} label={texts.picture} />
          <View className="note center">{texts.until(formatInstant(handOver.expiresAt))}</View>
        </>
      )}
      <Button kind="soft" wide className="mt-4" onPress={make}>
        {texts.again}
      </Button>
      <Button kind="text" wide className="mt-2" onPress={onClose}>
        {texts.close}
      </Button>
    </Sheet>
  )
}
