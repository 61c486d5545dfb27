import type { Pickup } from '@shared/contract/pickup'
import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Card } from '@/components/card'
import { Fact } from '@/components/fact'
import { NoticeOffer } from '@/components/notice-offer'
import { PriceFigure } from '@/components/price-figure'
import { Section } from '@/components/section'
import { Thing } from '@/components/thing'
import { Timeline } from '@/components/timeline'
import type { Stage } from '@/services/pickup-stage'
import { formatDayWithWeekday, formatHours } from '@/texts/format-date'
import { namePlace, nameStation } from '@/texts/name-place'
import { pickupTexts as texts } from '@/texts/pickup'
import { ContactSection } from './contact-section'
import { listEvents } from './list-events'
import { OtherPhoneSection } from './other-phone-section'
import { ProofNote } from './proof-note'
import type { usePickup } from './use-pickup'
import { whoComes } from './who-comes'
import { WipeSteps } from './wipe-steps'

interface PickupViewProps {
  page: ReturnType<typeof usePickup>
  pickup: Pickup
  stage: Stage
}

export function PickupView({ page, pickup, stage }: PickupViewProps) {
  const cancelled = stage === 'cancelled'
  return (
    <>
      <Headline pickup={pickup} cancelled={cancelled} />
      <Devices page={page} pickup={pickup} cancelled={cancelled} />
      {!cancelled && page.wipes.length > 0 && <WipeSteps wipes={page.wipes} />}
      <Section title={texts.timeline.title}>
        <Card first>
          <Timeline events={listEvents(pickup, stage)} />
          <ProofNote proof={page.proof} />
          {(stage === 'open' || stage === 'fixed') && <NoticeOffer pickup={pickup.id} bearer={page.order.bearer} />}
        </Card>
      </Section>
      <ContactSection pickup={pickup} onErase={() => page.openSheet('erase')} onPrivacy={page.openPrivacy} />
      <OtherPhoneSection page={page} />
    </>
  )
}

function Devices({ page: { words }, pickup, cancelled }: Omit<PickupViewProps, 'stage'> & { cancelled: boolean }) {
  return (
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
      {!cancelled && <Fact icon="lock" title={texts.locked} text={texts.lockedText[whoComes(pickup.way)]} />}
    </Card>
  )
}

function Headline({ pickup, cancelled }: { pickup: Pickup; cancelled: boolean }) {
  const { area, station, slot, way } = pickup
  const day = formatDayWithWeekday(slot.day)
  const hours = formatHours(slot.from, slot.to)
  const comes = whoComes(way) === 'courier' ? texts.couriers : texts.fetches
  return (
    <View>
      <View className="h1" {...aria({ role: 'heading' })}>
        {cancelled ? texts.cancelledHead : day}
      </View>
      {!cancelled && <View className="h1 num">{texts.comes(hours)}</View>}
      <View className="sub mt-1">
        {cancelled ? texts.cancelledWas(day, hours) : comes(namePlace(area), nameStation(station))}
      </View>
    </View>
  )
}
