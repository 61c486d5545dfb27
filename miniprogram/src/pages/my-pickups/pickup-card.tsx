import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Tag } from '@/components/tag'
import { Thing } from '@/components/thing'
import { formatDayWithWeekday, formatHours } from '@/texts/format-date'
import { myPickupsTexts as texts } from '@/texts/my-pickups'
import { sharedTexts } from '@/texts/shared-texts'
import type { PickupRow } from './use-my-pickups'

const tones = { ahead: 'ok', over: 'warn', cancelled: undefined } as const
const icons = { ahead: 'truck', over: 'clock', cancelled: 'close' } as const

interface PickupCardProps {
  row: PickupRow
  onOpen: () => void
}

export function PickupCard({ row: { status, slot, device, more }, onOpen }: PickupCardProps) {
  return (
    <Card onPress={onOpen}>
      <Thing
        drawing={device.drawing}
        title={formatDayWithWeekday(slot.day)}
        text={sharedTexts.components.list([formatHours(slot.from, slot.to), texts.count(device.title, more)])}
      />
      <View className="mt-3">
        <Tag tone={tones[status]} icon={icons[status]}>
          {texts.status[status]}
        </Tag>
      </View>
    </Card>
  )
}
