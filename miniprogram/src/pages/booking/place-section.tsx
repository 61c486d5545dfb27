import type { Area } from '@shared/contract/list-areas'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner } from '@/components/banner'
import { Card } from '@/components/card'
import { Link } from '@/components/link'
import { PickField } from '@/components/pick-field'
import { Section } from '@/components/section'
import { bookingTexts } from '@/texts/booking'
import { namePlace, nameStation } from '@/texts/name-place'
import { AreaSearch } from './area-search'
import type { useBooking } from './use-booking'

const texts = bookingTexts.place

interface PlaceSectionProps {
  booking: Pick<ReturnType<typeof useBooking>, 'areas' | 'area' | 'offer' | 'search' | 'form' | 'chooseArea'>
}

export function PlaceSection({ booking: { areas, area, offer, search, form, chooseArea } }: PlaceSectionProps) {
  const [searching, setSearching] = useState(false)
  const choose = (chosen: Area | undefined) => {
    if (!chosen) return
    chooseArea(chosen)
    setSearching(false)
  }
  return (
    <Section title={texts.title}>
      <Card first>
        <View className="booking__fields">
          <PickField
            label={texts.area}
            value={area ? namePlace(area) : ''}
            blank={areas.areas ? texts.blank : texts.loading}
            columns={areas.columns}
            chosen={areas.turned}
            hint={area && offer && texts.served[offer.way](nameStation(area.station))}
            wrong={form.faults.area}
            off={!areas.areas}
            onTurn={areas.turn}
            onKey={() => setSearching(true)}
            onPick={(chosen) => choose(areas.pick(chosen))}
          />
          {areas.failed && (
            <Banner tone="warn">
              <View>{texts.unreachable}</View>
              <Link icon="refresh" onPress={areas.reload}>
                {texts.again}
              </Link>
            </Banner>
          )}
          {searching ? (
            <AreaSearch search={search} onChoose={choose} />
          ) : (
            <Link onPress={() => setSearching(true)}>{texts.search}</Link>
          )}
        </View>
      </Card>
    </Section>
  )
}
