import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Section } from '@/components/section'
import { SlotPicker } from '@/components/slot-picker'
import { bookingTexts } from '@/texts/booking'
import { TooLarge } from './too-large'
import type { useBooking } from './use-booking'
import type { Device } from './use-devices'

const texts = bookingTexts.time

interface TimeSectionProps {
  booking: Pick<ReturnType<typeof useBooking>, 'slots' | 'slot' | 'chooseSlot' | 'bookOnly'>
  devices: readonly Device[]
}

export function TimeSection({ booking, devices }: TimeSectionProps) {
  return (
    <Section title={texts.title}>
      <Card first>
        <Windows booking={booking} devices={devices} />
      </Card>
    </Section>
  )
}

function Windows({ booking: { slots, slot, chooseSlot, bookOnly }, devices }: TimeSectionProps) {
  const { state } = slots
  if (state.step === 'no-area') return <View className="sub">{texts.first}</View>
  if (state.step === 'too-large') return <TooLarge devices={devices} room={state.room} onPart={bookOnly} />
  return <SlotPicker slots={slots} chosen={slot} onChoose={chooseSlot} />
}
