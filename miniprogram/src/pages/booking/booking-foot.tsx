import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { bookingTexts as texts } from '@/texts/booking'
import { formatDayWithWeekday, formatHours } from '@/texts/format-date'
import { yuan } from '@/texts/format-money'
import type { Missing, useBooking } from './use-booking'
import type { Device } from './use-devices'

interface BookingFootProps {
  booking: Pick<ReturnType<typeof useBooking>, 'slot' | 'missing' | 'kept' | 'delivery' | 'submit'>
  devices: readonly Device[]
}

/** When, how much, and the one button, which says what is still missing. */
export function BookingFoot({ booking: { slot, missing, kept, delivery, submit }, devices }: BookingFootProps) {
  const low = yuan(devices.reduce((sum, device) => sum + device.low, 0))
  const settled = devices.every((device) => device.low === device.high)
  return (
    <Foot
      above={
        !kept && (
          <View className="booking__unkept">
            <Banner tone="warn" icon="alert">
              {texts.unkept.filling}
            </Banner>
          </View>
        )
      }
    >
      <View className="grow">
        <View className="note">
          {slot ? `${formatDayWithWeekday(slot.day)} ${formatHours(slot.from, slot.to)}` : texts.noTime}
        </View>
        <View className="title num">{settled ? texts.total(low) : texts.totalAtLeast(low)}</View>
      </View>
      <Button className="booking__submit" off={missing !== undefined} busy={delivery.busy} onPress={submit}>
        {label(missing, delivery.busy)}
      </Button>
    </Foot>
  )
}

function label(missing: Missing | undefined, busy: boolean): string {
  if (busy) return texts.sending
  return missing ? texts.missing[missing] : texts.submit
}
