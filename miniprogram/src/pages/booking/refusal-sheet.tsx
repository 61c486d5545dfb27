import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { OptionCard } from '@/components/option-card'
import { Sheet } from '@/components/sheet'
import { bookingTexts } from '@/texts/booking'
import { formatDayWithWeekday, formatHours } from '@/texts/format-date'
import { explainRefusal } from '@/texts/refusals'
import { sharedTexts } from '@/texts/shared-texts'
import type { useBooking } from './use-booking'
import type { Device } from './use-devices'
import type { ShownRefusal } from './use-refusal'

const texts = bookingTexts.refusal

interface RefusalSheetProps {
  refusal: ShownRefusal
  booking: Pick<ReturnType<typeof useBooking>, 'refusal' | 'chooseSlot' | 'openQuote' | 'openPickupOf'>
  devices: readonly Device[]
}

/** What was refused and the way on; where a window filled up, the nearest free ones. */
export function RefusalSheet({ refusal: { code, quote, alternatives }, booking, devices }: RefusalSheetProps) {
  const { title, next } = explainRefusal(code)
  const { dismiss } = booking.refusal
  const about = devices.length > 1 ? devices.find(({ id }) => id === quote) : undefined
  return (
    <Sheet title={title} onClose={dismiss}>
      {about && <View className="title">{texts.about(about.words.title)}</View>}
      <View className="sub">{next}</View>
      {alternatives.length > 0 && <View className="title mt-4">{texts.alternatives}</View>}
      {alternatives.map((slot) => (
        <OptionCard
          key={slot.id}
          label={`${formatDayWithWeekday(slot.day)} ${formatHours(slot.from, slot.to)}`}
          hint={sharedTexts.components.slotsLeft(slot.left)}
          on={false}
          onPress={() => booking.chooseSlot(slot)}
        />
      ))}
      {code === 'quote_expired' && quote && (
        <Button wide className="mt-4" onPress={() => booking.openQuote(quote)}>
          {texts.requote}
        </Button>
      )}
      {code === 'quote_used' && quote && (
        <Button wide className="mt-4" onPress={() => booking.openPickupOf(quote)}>
          {bookingTexts.devices.openPickup}
        </Button>
      )}
      <Button kind="soft" wide className="mt-3" onPress={dismiss}>
        {texts.close}
      </Button>
    </Sheet>
  )
}
