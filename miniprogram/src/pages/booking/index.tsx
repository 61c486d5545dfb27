import { useMemo } from 'react'
import { Page } from '@/components/page'
import { useRouteParams } from '@/services/navigation'
import { bookingTexts as texts } from '@/texts/booking'
import { BookingFoot } from './booking-foot'
import { BookingSkeleton } from './booking-skeleton'
import { ContactSection } from './contact-section'
import { DeviceCards } from './device-cards'
import { LostDevices } from './lost-devices'
import { PlaceSection } from './place-section'
import { RefusalSheet } from './refusal-sheet'
import { signedIds } from './signed-ids'
import { TimeSection } from './time-section'
import { Undelivered } from './undelivered'
import { useBooking } from './use-booking'
import './index.css'

export default function BookingPage() {
  const { quotes = '' } = useRouteParams()
  const quoteIds = useMemo(() => signedIds(quotes.split(',')), [quotes])
  const booking = useBooking(quoteIds)
  const { devices, delivery, refusal } = booking
  if (delivery.unsettled) {
    return (
      <Page title={texts.title}>
        <Undelivered
          reason={delivery.unsettled.reason}
          busy={delivery.busy}
          onAgain={delivery.resend}
          onLeave={booking.leave}
        />
      </Page>
    )
  }
  if (devices.state.step === 'loading') return <BookingSkeleton />
  if (devices.state.step !== 'ready') {
    return (
      <Page title={texts.title}>
        <LostDevices step={devices.state.step} onAgain={devices.reload} onQuotes={booking.openMyQuotes} />
      </Page>
    )
  }
  return (
    <Page
      title={texts.title}
      foot={<BookingFoot booking={booking} devices={devices.state.devices} />}
      sheet={refusal.shown && <RefusalSheet refusal={refusal.shown} booking={booking} />}
    >
      <DeviceCards devices={devices.state.devices} booking={booking} />
      <PlaceSection booking={booking} />
      <TimeSection booking={booking} />
      <ContactSection booking={booking} />
    </Page>
  )
}
