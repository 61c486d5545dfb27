import type { Pickup } from '@shared/contract/pickup'
import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Card } from '@/components/card'
import { Fact } from '@/components/fact'
import { PriceFigure } from '@/components/price-figure'
import { Section } from '@/components/section'
import { Thing } from '@/components/thing'
import { Timeline } from '@/components/timeline'
import type { Stage } from '@/services/pickup-stage'
import type { DeviceWords } from '@/texts/describe-device'
import { formatDayWithWeekday, formatHours } from '@/texts/format-date'
import { pickupTexts as texts } from '@/texts/pickup'
import { listEvents } from './list-events'
import type { WipeList } from './list-wipes'
import { WipeSteps } from './wipe-steps'

interface PickupViewProps {
  pickup: Pickup
  stage: Stage
  words: readonly DeviceWords[]
  wipes: readonly WipeList[]
}

export function PickupView({ pickup, stage, words, wipes }: PickupViewProps) {
  const cancelled = stage === 'cancelled'
  return (
    <>
      <Headline pickup={pickup} cancelled={cancelled} />
      <Card>
        {pickup.devices.map(({ quote, low, high }, index) => (
          <Thing
            key={quote}
            drawing={words[index]?.drawing ?? 'mark'}
            title={words[index]?.title ?? ''}
            text={words[index]?.detail}
          >
            <PriceFigure fen={{ low, high }} old={cancelled} />
          </Thing>
        ))}
        {!cancelled && <Fact icon="lock" title={texts.locked} text={texts.lockedText} />}
      </Card>
      {!cancelled && wipes.length > 0 && <WipeSteps wipes={wipes} />}
      <Section title={texts.timeline.title}>
        <Card first>
          <Timeline events={listEvents(pickup, stage)} />
        </Card>
      </Section>
      <Section title={texts.contact}>
        <Card first tight>
          <Fact icon="phone" title={`${pickup.contact.name} ${pickup.contact.phone}`} />
          <Fact icon="pin" title={pickup.address} text={texts.contactNote} />
        </Card>
      </Section>
    </>
  )
}

function Headline({ pickup, cancelled }: { pickup: Pickup; cancelled: boolean }) {
  const day = formatDayWithWeekday(pickup.slot.day)
  const hours = formatHours(pickup.slot.from, pickup.slot.to)
  return (
    <View>
      <View className="h1" {...aria({ role: 'heading' })}>
        {cancelled ? texts.cancelledHead : day}
      </View>
      {!cancelled && <View className="h1 num">{texts.comes(hours)}</View>}
      <View className="sub mt-1">
        {cancelled ? texts.cancelledWas(day, hours) : texts.fetches(pickup.area.name, pickup.station.name)}
      </View>
    </View>
  )
}
