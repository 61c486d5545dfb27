import { useWrongClock } from '@/services/clock'
import { clockTexts } from '@/texts/clock'
import { Banner } from './banner'

/** On pages that show until when something holds: says when the phone's own clock does not count. */
export function ClockBanner() {
  if (!useWrongClock()) return null
  return (
    <Banner tone="warn" icon="clock">
      {clockTexts.wrong}
    </Banner>
  )
}
