import { View } from '@tarojs/components'
import { dayOfMonth, formatDayWithWeekday, formatNearDay } from '@/texts/format-date'
import { sharedTexts } from '@/texts/shared-texts'
import { aria } from './aria'
import { classes } from './classes'
import { Pressable } from './pressable'

export interface DayOffer {
  /** 'YYYY-MM-DD'. */
  day: string
  /** Places left on that day. */
  left: number
}

interface DateStripProps {
  days: readonly DayOffer[]
  /** 'YYYY-MM-DD' in Asia/Shanghai. */
  today: string
  chosen?: string
  onChoose: (day: string) => void
}

const texts = sharedTexts.components

export function DateStrip({ days, today, chosen, onChoose }: DateStripProps) {
  return (
    <View className="days" {...aria({ role: 'radiogroup' })}>
      {days.map(({ day, left }) => {
        const full = left === 0
        const name = formatDayWithWeekday(day)
        return (
          <Pressable
            key={day}
            className={classes('day', day === chosen && 'day--on', full && 'day--off')}
            pressClass="day--press"
            reading={{
              role: 'radio',
              checked: day === chosen,
              label: full ? texts.fullDay(name) : texts.openDay(name, left),
            }}
            off={full}
            onPress={() => onChoose(day)}
          >
            <View>{formatNearDay(day, today)}</View>
            <View className="num">{dayOfMonth(day)}</View>
            <View>{full ? texts.full : texts.daysLeft(left)}</View>
          </Pressable>
        )
      })}
    </View>
  )
}
