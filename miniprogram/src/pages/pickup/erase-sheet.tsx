import type { Pickup } from '@shared/contract/pickup'
import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import type { Stage } from '@/services/pickup-stage'
import { formatDay } from '@/texts/format-date'
import { pickupTexts } from '@/texts/pickup'
import type { useErase } from './use-erase'

const texts = pickupTexts.erase

interface EraseSheetProps {
  erase: ReturnType<typeof useErase>
  pickup: Pickup
  stage: Stage
  onClose: () => void
}

/** What happens when the personal data goes; between cut-off and visit the collector needs it. */
export function EraseSheet({ erase: { busy, trouble, confirm }, pickup, stage, onClose }: EraseSheetProps) {
  return (
    <Sheet title={texts.title} onClose={onClose}>
      {stage === 'open' && <View className="title">{texts.ahead}</View>}
      <View className="sub mt-1">{stage === 'fixed' ? texts.tooLate(formatDay(pickup.slot.day)) : texts.after}</View>
      {trouble && <Banner tone="danger">{trouble}</Banner>}
      {stage !== 'fixed' && (
        <Button kind="danger" wide className="mt-4" busy={busy} onPress={confirm}>
          {texts.confirm[stage]}
        </Button>
      )}
      <Button kind="text" wide className="mt-2" onPress={onClose}>
        {texts.keep}
      </Button>
    </Sheet>
  )
}
