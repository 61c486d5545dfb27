import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { bookingTexts } from '@/texts/booking'

interface LostDevicesProps {
  step: 'unreachable' | 'unknown'
  onAgain: () => void
  onQuotes: () => void
}

export function LostDevices({ step, onAgain, onQuotes }: LostDevicesProps) {
  const texts = bookingTexts.devices[step]
  return (
    <Empty drawing={step === 'unknown' ? 'empty' : 'broken'} title={texts.title} text={texts.text}>
      <Button className="mt-6" onPress={step === 'unknown' ? onQuotes : onAgain}>
        {texts.action}
      </Button>
    </Empty>
  )
}
