import type { Way } from '@shared/contract/list-areas'
import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Banner } from '@/components/banner'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Fact } from '@/components/fact'
import { OptionCard } from '@/components/option-card'
import { Section } from '@/components/section'
import { bookingTexts } from '@/texts/booking'
import type { useBooking } from './use-booking'
import type { Device } from './use-devices'
import type { WayOffer } from './ways-of-area'

const texts = bookingTexts.way

interface WaySectionProps {
  booking: Pick<ReturnType<typeof useBooking>, 'area' | 'offers' | 'offer' | 'chooseWay' | 'bookOnly'>
  devices: readonly Device[]
}

/** How the devices get to the collector: a choice only where there is one, and what the other ways do not take. */
export function WaySection({ booking: { area, offers, offer, chooseWay, bookOnly }, devices }: WaySectionProps) {
  if (!area) return null
  if (!offer) return <NoWay offers={offers} devices={devices} onPart={bookOnly} />
  const fitting = offers.filter(({ lacks }) => lacks.length === 0)
  const partial = offers.filter(({ lacks, takes }) => lacks.length > 0 && takes.length > 0)
  if (fitting.length === 1 && partial.length === 0 && offer.way !== 'courier') return null
  return (
    <Section title={texts.title}>
      {fitting.length > 1 && <WayChoice offers={fitting} chosen={offer.way} onChoose={chooseWay} />}
      {fitting.length === 1 && partial.length > 0 && (
        <View className="sub">{texts.takesAll(texts.names[offer.way])}</View>
      )}
      {partial.map((one) => (
        <View key={one.way} className="sub mt-2">
          {tellLack(one)}
        </View>
      ))}
      {offer.way === 'courier' && <CourierFacts />}
    </Section>
  )
}

interface WayChoiceProps {
  offers: readonly WayOffer[]
  chosen: Way
  onChoose: (way: Way) => void
}

const WayChoice = ({ offers, chosen, onChoose }: WayChoiceProps) => (
  <View {...aria({ role: 'radiogroup', label: texts.title })}>
    {offers.map(({ way }) => (
      <OptionCard
        key={way}
        label={texts.names[way]}
        hint={texts.hints[way]}
        on={way === chosen}
        onPress={() => onChoose(way)}
      />
    ))}
  </View>
)

const tellLack = ({ way, lacks }: WayOffer) => texts.lacks(texts.names[way], nameAll(lacks))

const nameAll = (devices: readonly Device[]) => devices.map(({ words }) => texts.thing(words.title)).join(texts.and)

function CourierFacts() {
  const { bag, bagText, wipe, wipeText } = bookingTexts.courier
  return (
    <Card tight>
      <Fact icon="shield" title={bag} text={bagText} />
      <Fact icon="lock" title={wipe} text={wipeText} />
    </Card>
  )
}

interface NoWayProps {
  offers: readonly WayOffer[]
  devices: readonly Device[]
  onPart: (devices: readonly Device[]) => void
}

/** No way takes the whole order: then a part of it, if there is one. */
function NoWay({ offers, devices, onPart }: NoWayProps) {
  const parts = offers.filter(({ takes }) => takes.length > 0)
  const nowhere = devices.filter((device) => parts.every(({ takes }) => !takes.includes(device)))
  return (
    <Section title={texts.title}>
      <Banner>
        {nowhere.length > 0 ? (
          <View>{texts.nothing(nameAll(nowhere))}</View>
        ) : (
          <>
            {offers.map((offer) => (
              <View key={offer.way}>{tellLack(offer)}</View>
            ))}
            <View>{texts.parted}</View>
          </>
        )}
      </Banner>
      {parts.map(({ way, takes }) => (
        <Button key={way} kind="soft" wide className="mt-3" onPress={() => onPart(takes)}>
          {texts.part[way](takes.length)}
        </Button>
      ))}
    </Section>
  )
}
