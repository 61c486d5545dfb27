import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Consent } from '@/components/consent'
import { Link } from '@/components/link'
import { Section } from '@/components/section'
import { TextField } from '@/components/text-field'
import { hasAddresses } from '@/services/choose-address'
import { bookingTexts } from '@/texts/booking'
import { nameStation } from '@/texts/name-place'
import { CarryingFields } from './carrying-fields'
import { fillFromAddress } from './fill-from-address'
import type { useBooking } from './use-booking'
import type { Device } from './use-devices'

const texts = bookingTexts.contact

/** More than may be sent, so that what is pasted is not cut without a word. */
const mostTyped = 500

interface ContactSectionProps {
  booking: Pick<
    ReturnType<typeof useBooking>,
    'form' | 'area' | 'offer' | 'agree' | 'openPrivacy' | 'areas' | 'chooseArea'
  >
  devices: readonly Device[]
}

export function ContactSection({ booking, devices }: ContactSectionProps) {
  const { values, faults, change, leave } = booking.form
  return (
    <Section title={texts.title}>
      <Card first>
        {hasAddresses && <Link onPress={() => fillFromAddress(booking)}>{texts.fromWechat}</Link>}
        <View className="booking__fields">
          <TextField
            label={texts.name}
            value={values.name}
            blank={texts.nameBlank}
            wrong={faults.name}
            maxLength={mostTyped}
            onChange={(name) => change({ name })}
          />
          <TextField
            label={texts.phone}
            value={values.phone}
            blank={texts.phoneBlank}
            wrong={faults.phone}
            keyboard="number"
            maxLength={mostTyped}
            onChange={(phone) => change({ phone })}
            onLeave={() => leave('phone')}
          />
          <TextField
            label={texts.street}
            value={values.street}
            blank={texts.streetBlank}
            wrong={faults.street}
            maxLength={mostTyped}
            onChange={(street) => change({ street })}
          />
          {booking.offer?.way !== 'courier' && <CarryingFields form={booking.form} devices={devices} />}
        </View>
      </Card>
      <Card tight>
        <Agreement booking={booking} />
      </Card>
      <View className="note mt-3">{bookingTexts.note}</View>
      <Link leads onPress={booking.openPrivacy}>
        {bookingTexts.privacy}
      </Link>
    </Section>
  )
}

/** Who gets to know whom: nobody can agree before it is known. */
function Agreement({ booking: { form, area, offer, agree } }: Pick<ContactSectionProps, 'booking'>) {
  if (!area || !offer || offer.way === 'store') {
    return <View className="sub booking__later">{bookingTexts.consentLater}</View>
  }
  return (
    <Consent on={form.values.consent} onPress={agree}>
      {bookingTexts.consent[offer.way](nameStation(area.station))}
    </Consent>
  )
}
