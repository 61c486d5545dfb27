import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Consent } from '@/components/consent'
import { Section } from '@/components/section'
import { TextField } from '@/components/text-field'
import { bookingTexts } from '@/texts/booking'
import type { useBooking } from './use-booking'

const texts = bookingTexts.contact

interface ContactSectionProps {
  booking: Pick<ReturnType<typeof useBooking>, 'form' | 'area'>
}

export function ContactSection({ booking: { form, area } }: ContactSectionProps) {
  const { values, faults, change, leave } = form
  return (
    <Section title={texts.title}>
      <Card first>
        <View className="booking__fields">
          {' '}
          <TextField
            label={texts.name}
            value={values.name}
            blank={texts.nameBlank}
            wrong={faults.name}
            maxLength={30}
            onChange={(name) => change({ name })}
          />
          <TextField
            label={texts.phone}
            value={values.phone}
            blank={texts.phoneBlank}
            wrong={faults.phone}
            keyboard="number"
            maxLength={20}
            onChange={(phone) => change({ phone })}
            onLeave={() => leave('phone')}
          />
          <TextField
            label={texts.street}
            value={values.street}
            blank={texts.streetBlank}
            wrong={faults.street}
            maxLength={120}
            onChange={(street) => change({ street })}
          />
          <TextField
            label={texts.floor}
            value={values.floor}
            blank={texts.floorBlank}
            wrong={faults.floor}
            maxLength={4}
            onChange={(floor) => change({ floor })}
          />
        </View>
      </Card>
      <Card tight>
        {area ? (
          <Consent on={values.consent} onPress={() => change({ consent: !values.consent })}>
            {bookingTexts.consent(area.station.name)}
          </Consent>
        ) : (
          <View className="sub booking__later">{bookingTexts.consentLater}</View>
        )}
      </Card>
      <View className="note mt-3">{bookingTexts.note}</View>
    </Section>
  )
}
