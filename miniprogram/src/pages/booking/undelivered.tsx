import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { bookingTexts } from '@/texts/booking'
import type { Unsettled } from './use-delivery'

const texts = bookingTexts.undelivered

interface UndeliveredProps {
  reason: Unsettled['reason']
  /** False when the phone's storage refuses: it cannot wait until later. */
  kept: boolean
  busy: boolean
  onAgain: () => void
  onLeave: () => void
}

/** Nobody answered, or the answer could not be stored: the same booking is sent again, never a second one. */
export function Undelivered({ reason, kept, busy, onAgain, onLeave }: UndeliveredProps) {
  const unsaved = reason === 'unsaved'
  const title = unsaved ? bookingTexts.unsaved.title : texts.title
  const text = unsaved ? bookingTexts.unsaved.text : texts[reason]
  const action = unsaved ? bookingTexts.unsaved.action : texts.action
  return (
    <>
      {!unsaved && !kept && (
        <Banner tone="warn" icon="alert">
          {bookingTexts.unkept.undelivered}
        </Banner>
      )}
      <Empty drawing="broken" title={title} text={text}>
        <View className="sub">{texts.once}</View>
        <Button icon="refresh" className="mt-6" busy={busy} onPress={onAgain}>
          {busy ? bookingTexts.sending : action}
        </Button>
        {!unsaved && kept && (
          <>
            <Button kind="text" className="mt-2" off={busy} onPress={onLeave}>
              {texts.later}
            </Button>
            <View className="note mt-4">{texts.laterNote}</View>
          </>
        )}
      </Empty>
    </>
  )
}
