import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { bookingTexts } from '@/texts/booking'
import { slotTexts } from '@/texts/slots'
import { partThatFits } from './part-that-fits'
import type { Device } from './use-devices'

const texts = bookingTexts.time

interface TooLargeProps {
  devices: readonly Device[]
  /** The most places that are left in one window. */
  room: number
  onPart: (devices: readonly Device[]) => void
}

/** No window takes the order whole: as much of it as fits can be booked first. */
export function TooLarge({ devices, room, onPart }: TooLargeProps) {
  const part = partThatFits(devices, room)
  if (part.length === 0) return <View className="sub">{slotTexts.none}</View>
  return (
    <>
      <View className="sub">{texts.tooLarge}</View>
      <Button kind="soft" wide className="mt-3" onPress={() => onPart(part)}>
        {texts.part(part.length)}
      </Button>
    </>
  )
}
