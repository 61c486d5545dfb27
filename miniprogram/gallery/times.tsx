import type { ComponentProps } from 'react'
import { ClockBanner } from '@/components/clock-banner'
import { DateStrip } from '@/components/date-strip'
import { offerDays } from '@/components/offer-days'
import { SlotCard } from '@/components/slot-card'
import { SlotPicker } from '@/components/slot-picker'
import { TimePicker } from '@/components/time-picker'
import { Timeline } from '@/components/timeline'
import { hearServerTime, today } from '@/services/clock'
import { formatWindow } from '@/texts/format-date'
import { Kept } from './kept'
import { nothing } from './nothing'
import { dayAhead, sampleSlots } from './sample-slots'
import type { Shelf } from './shelf'
import { texts as gallery } from './texts'

const texts = gallery.times
const quarterMs = 15 * 60_000

// Says that this phone is late: the banner about it is there to be seen.
hearServerTime(new Date(Date.now() + quarterMs).toUTCString(), Date.now())

const days = offerDays(sampleSlots)
const full = sampleSlots.map((slot) => ({ ...slot, left: 0 }))

const slotPicker = (state: ComponentProps<typeof SlotPicker>['slots']['state']) => (
  <SlotPicker slots={{ state, reload: nothing }} onChoose={nothing} />
)

const hours = '9:00–12:00'
const [booked, moved, waiting, checked] = texts.events
const when = (day: number) => formatWindow({ day: dayAhead(day), from: '09:00', to: '12:00' })

export const times = {
  'clock-banner': { of: ClockBanner, states: { 'the clock is wrong': <ClockBanner /> } },
  'date-strip': {
    of: DateStrip,
    states: {
      plain: <DateStrip days={days} today={today()} onChoose={nothing} />,
      chosen: (
        <Kept start={dayAhead(2)}>
          {(day, choose) => <DateStrip days={days} today={today()} chosen={day} onChoose={choose} />}
        </Kept>
      ),
    },
  },
  'slot-card': {
    of: SlotCard,
    states: {
      free: <SlotCard hours={hours} left={4} on={false} onPress={nothing} />,
      on: <SlotCard hours={hours} left={4} on onPress={nothing} />,
      few: <SlotCard hours={hours} left={1} on={false} onPress={nothing} />,
      full: <SlotCard hours={hours} left={0} on={false} onPress={nothing} />,
      'full, near': (
        <SlotCard hours={hours} left={0} on={false} onPress={nothing} near={{ label: texts.near, onPress: nothing }} />
      ),
    },
  },
  'time-picker': {
    of: TimePicker,
    states: {
      plain: <TimePicker slots={sampleSlots} onChoose={nothing} />,
      chosen: (
        <Kept start={sampleSlots[5]}>
          {(slot, choose) => <TimePicker slots={sampleSlots} chosen={slot} onChoose={choose} />}
        </Kept>
      ),
      full: <TimePicker slots={full} onChoose={nothing} />,
    },
  },
  'slot-picker': {
    of: SlotPicker,
    states: {
      loading: slotPicker({ step: 'loading' }),
      unreachable: slotPicker({ step: 'unreachable' }),
      'not-served': slotPicker({ step: 'not-served' }),
      'too-large': slotPicker({ step: 'too-large', room: 2 }),
      ready: slotPicker({ step: 'ready', slots: sampleSlots }),
    },
  },
  timeline: {
    of: Timeline,
    states: {
      'on its way': (
        <Timeline
          events={[
            { id: 'booked', state: 'done', title: booked, when: when(-2) },
            { id: 'moved', state: 'done', title: moved, when: when(-1), text: texts.moved },
            { id: 'waiting', state: 'now', title: waiting, when: when(1), text: texts.waiting },
            { id: 'checked', state: 'next', title: checked, when: texts.after },
          ]}
        />
      ),
      'one event': <Timeline events={[{ id: 'booked', state: 'done', title: booked, when: when(-2) }]} />,
    },
  },
} satisfies Record<string, Shelf>
