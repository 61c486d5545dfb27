import { useMemo } from 'react'
import { guardPage } from '@/components/guard-page'
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
import { StoreSection } from './store-section'
import { TimeSection } from './time-section'
import { Undelivered } from './undelivered'
import { useBooking } from './use-booking'
import type { Device } from './use-devices'
import { WaySection } from './way-section'
import './index.css'

export default guardPage(BookingPage)

function BookingPage() {
  const { quotes = '' } = useRouteParams()
  const quoteIds = useMemo(() => signedIds(quotes.split('.')), [quotes])
  const booking = useBooking(quoteIds)
  const { devices, delivery, refusal } = booking
  if (delivery.unsettled) {
    return (
      <Page title={texts.title}>
        <Undelivered
          reason={delivery.unsettled.reason}
          kept={delivery.kept}
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
      foot={booking.isVisit && <BookingFoot booking={booking} devices={devices.state.devices} />}
      sheet={
        refusal.shown && <RefusalSheet refusal={refusal.shown} booking={booking} devices={devices.state.devices} />
      }
    >
      <Sections booking={booking} devices={devices.state.devices} />
    </Page>
  )
}

interface SectionsProps {
  booking: ReturnType<typeof useBooking>
  devices: readonly Device[]
}

/** Time and contact belong to a visit: a store asks for neither. */
function Sections({ booking, devices }: SectionsProps) {
  const { offer } = booking
  return (
    <>
      <DeviceCards devices={devices} booking={booking} />
      <PlaceSection booking={booking} />
      <WaySection booking={booking} devices={devices} />
      {offer?.way === 'store' && <StoreSection offer={offer} devices={devices} booking={booking} />}
      {booking.isVisit && (
        <>
          <TimeSection booking={booking} devices={devices} />
          <ContactSection booking={booking} devices={devices} />
        </>
      )}
    </>
  )
}
