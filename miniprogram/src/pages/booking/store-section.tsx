import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Fact } from '@/components/fact'
import { Link } from '@/components/link'
import { Section } from '@/components/section'
import { copyText } from '@/services/copy-text'
import { bookingTexts } from '@/texts/booking'
import { orEnglish } from '@/texts/name-place'
import type { useBooking } from './use-booking'
import type { Device } from './use-devices'
import type { WayOffer } from './ways-of-area'

const texts = bookingTexts.store

interface StoreSectionProps {
  offer: WayOffer
  devices: readonly Device[]
  booking: Pick<ReturnType<typeof useBooking>, 'openQuote'>
}

/** Where the store is, when it is open and what to bring: nothing is booked for it. Copied is what a driver can read. */
export function StoreSection({
  offer: { address = '', addressEn, hours, hoursEn },
  devices,
  booking,
}: StoreSectionProps) {
  const [failed, setFailed] = useState(false)
  const shown = orEnglish(address, addressEn)
  const copy = async () => setFailed(!(await copyText(address, texts.copied)))
  return (
    <Section title={texts.title}>
      <Card first>
        <View className="note">{texts.address}</View>
        <Text className="title" selectable userSelect>
          {shown}
        </Text>
        {shown !== address && <View className="sub">{address}</View>}
        {hours && (
          <>
            <View className="note mt-3">{texts.hours}</View>
            <View className="title num">{orEnglish(hours, hoursEn)}</View>
          </>
        )}
        <Button icon="copy" wide className="mt-4" onPress={copy}>
          {texts.copy}
        </Button>
        {failed && <View className="sub mt-2">{texts.notCopied}</View>}
      </Card>
      <Card>
        <Fact icon="receipt" title={texts.bring} text={texts.bringText} />
        {devices.map(({ id, words }) => (
          <Link key={id} leads onPress={() => booking.openQuote(id)}>
            {texts.openQuote(words.title)}
          </Link>
        ))}
      </Card>
    </Section>
  )
}
