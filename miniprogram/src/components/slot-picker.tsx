import type { Slot } from '@shared/contract/list-slots'
import { View } from '@tarojs/components'
import type { SlotsState } from '@/services/use-slots'
import { slotTexts as texts } from '@/texts/slots'
import { Bone } from './bone'
import { Link } from './link'
import { Skeleton } from './skeleton'
import { TimePicker } from './time-picker'

interface SlotPickerProps {
  slots: { state: SlotsState; reload: () => void }
  chosen?: Slot
  onChoose: (slot: Slot) => void
}

/** The windows of a district as soon as they are there, else what keeps them away. */
export function SlotPicker({ slots: { state, reload }, chosen, onChoose }: SlotPickerProps) {
  if (state.step === 'ready') return <TimePicker slots={state.slots} chosen={chosen} onChoose={onChoose} />
  if (state.step === 'not-served') return <View className="sub">{texts.notServed}</View>
  if (state.step === 'too-large') return <View className="sub">{texts.tooLarge}</View>
  if (state.step === 'unreachable') {
    return (
      <>
        <View className="sub">{texts.unreachable}</View>
        <Link icon="refresh" onPress={reload}>
          {texts.again}
        </Link>
      </>
    )
  }
  return (
    <Skeleton>
      <Bone height="72px" />
      <Bone height="64px" className="mt-3" />
      <Bone height="64px" className="mt-3" />
    </Skeleton>
  )
}
