import type { Slot } from '@shared/contract/list-slots'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { today } from '@/services/clock'
import { formatDayWithWeekday, formatHours, formatNearDay } from '@/texts/format-date'
import { slotTexts as texts } from '@/texts/slots'
import { aria } from './aria'
import { DateStrip } from './date-strip'
import { nextFree, offerDays } from './offer-days'
import { SlotCard } from './slot-card'

interface TimePickerProps {
  slots: readonly Slot[]
  chosen?: Slot
  onChoose: (slot: Slot) => void
}

/** A day from the strip, then one of its windows; a full one leads to the next day's. */
export function TimePicker({ slots, chosen, onChoose }: TimePickerProps) {
  const [looked, setLooked] = useState<string>()
  const days = offerDays(slots)
  const day = looked ?? chosen?.day ?? days.find(({ left }) => left > 0)?.day
  const choose = (slot: Slot) => {
    setLooked(slot.day)
    onChoose(slot)
  }
  if (!day) return <View className="sub">{texts.none}</View>
  return (
    <>
      <DateStrip days={days} today={today()} chosen={day} onChoose={setLooked} />
      <View className="title mt-4">{formatDayWithWeekday(day)}</View>
      <View {...aria({ role: 'radiogroup', label: formatDayWithWeekday(day) })}>
        {slots
          .filter((slot) => slot.day === day)
          .map((slot) => (
            <SlotCard
              key={slot.id}
              hours={formatHours(slot.from, slot.to)}
              left={slot.left}
              on={slot.id === chosen?.id}
              near={nearOffer(slots, slot, choose)}
              onPress={() => choose(slot)}
            />
          ))}
      </View>
    </>
  )
}

function nearOffer(slots: readonly Slot[], full: Slot, choose: (slot: Slot) => void) {
  const free = full.left === 0 ? nextFree(slots, full) : undefined
  if (!free) return undefined
  const label = texts.near(formatNearDay(free.day, today()), formatHours(free.from, free.to))
  return { label, onPress: () => choose(free) }
}
