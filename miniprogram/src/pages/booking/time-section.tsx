import { View } from '@tarojs/components'
import { Bone } from '@/components/bone'
import { Card } from '@/components/card'
import { Link } from '@/components/link'
import { Section } from '@/components/section'
import { Skeleton } from '@/components/skeleton'
import { bookingTexts } from '@/texts/booking'
import { TimePicker } from './time-picker'
import type { useBooking } from './use-booking'

const texts = bookingTexts.time

interface TimeSectionProps {
  booking: Pick<ReturnType<typeof useBooking>, 'slots' | 'slot' | 'chooseSlot'>
}

export function TimeSection({ booking: { slots, slot, chooseSlot } }: TimeSectionProps) {
  const { state, reload } = slots
  return (
    <Section title={texts.title}>
      <Card first>
        {state.step === 'no-area' && <View className="sub">{texts.first}</View>}
        {state.step === 'not-served' && <View className="sub">{texts.notServed}</View>}
        {state.step === 'loading' && (
          <Skeleton>
            <Bone height="72px" />
            <Bone height="64px" className="mt-3" />
            <Bone height="64px" className="mt-3" />
          </Skeleton>
        )}
        {state.step === 'unreachable' && (
          <>
            <View className="sub">{texts.unreachable}</View>
            <Link icon="refresh" onPress={reload}>
              {texts.again}
            </Link>
          </>
        )}
        {state.step === 'ready' && <TimePicker slots={state.slots} chosen={slot} onChoose={chooseSlot} />}
      </Card>
    </Section>
  )
}
