import type { Pickup } from '@shared/contract/pickup'
import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Button } from '@/components/button'
import { OptionCard } from '@/components/option-card'
import { Sheet } from '@/components/sheet'
import { SlotPicker } from '@/components/slot-picker'
import { formatWindow } from '@/texts/format-date'
import { pickupTexts } from '@/texts/pickup'
import { sharedTexts } from '@/texts/shared-texts'
import type { useReschedule } from './use-reschedule'

const texts = pickupTexts.reschedule

interface RescheduleSheetProps {
  reschedule: ReturnType<typeof useReschedule>
  /** The window it has. */
  slot: Pickup['slot']
  onClose: () => void
}

export function RescheduleSheet({ reschedule, slot, onClose }: RescheduleSheetProps) {
  const { slots, chosen, same, busy, trouble, alternatives, choose, confirm } = reschedule
  return (
    <Sheet title={texts.title} onClose={onClose}>
      <View className="sub">{texts.text}</View>
      <View className="sub">{texts.now(formatWindow(slot))}</View>
      {trouble && <Banner tone="danger">{trouble}</Banner>}
      {alternatives.length > 0 && <View className="title mt-4">{texts.alternatives}</View>}
      {alternatives.map((free) => (
        <OptionCard
          key={free.id}
          label={formatWindow(free)}
          hint={sharedTexts.components.slotsLeft(free.left)}
          on={false}
          onPress={() => choose(free)}
        />
      ))}
      <View className="mt-4">
        <SlotPicker slots={slots} chosen={chosen} onChoose={choose} />
      </View>
      <Button wide className="mt-4" busy={busy} off={!chosen || same} onPress={confirm}>
        {chosen ? (same ? texts.same : texts.confirm(formatWindow(chosen))) : texts.choose}
      </Button>
    </Sheet>
  )
}
