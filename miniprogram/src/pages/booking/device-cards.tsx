import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Link } from '@/components/link'
import { PriceFigure } from '@/components/price-figure'
import { Tag } from '@/components/tag'
import { Thing } from '@/components/thing'
import { bookingTexts } from '@/texts/booking'
import { formatLastDay } from '@/texts/format-expiry'
import type { useBooking } from './use-booking'
import type { Device } from './use-devices'

const texts = bookingTexts.devices

interface DeviceCardsProps {
  devices: readonly Device[]
  booking: Pick<ReturnType<typeof useBooking>, 'openQuote' | 'openPickupOf' | 'bookOnly'>
}

export function DeviceCards({ devices, booking }: DeviceCardsProps) {
  return (
    <>
      {devices.map(({ id, words, low, high, expiresAt, status }) => (
        <Card key={id}>
          <Thing drawing={words.drawing} title={words.title} text={bookingTexts.held(formatLastDay(expiresAt))}>
            <PriceFigure fen={{ low, high }} size={low === high ? 'card' : 'row'} old={status !== 'valid'} />
          </Thing>
          {status !== 'valid' && (
            <View className="mt-3">
              <Tag tone="warn" icon="alert">
                {texts.blocked[status]}
              </Tag>
              <Link leads onPress={() => (status === 'booked' ? booking.openPickupOf(id) : booking.openQuote(id))}>
                {status === 'booked' ? texts.openPickup : texts.open}
              </Link>
              {devices.length > 1 && (
                <Link onPress={() => booking.bookOnly(devices.filter((device) => device.id !== id))}>
                  {texts.without}
                </Link>
              )}
            </View>
          )}
        </Card>
      ))}
    </>
  )
}
