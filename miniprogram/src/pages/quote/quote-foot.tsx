import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { quoteTexts } from '@/texts/quote'
import type { Standing } from './standing'

const texts = quoteTexts.foot

interface QuoteFootProps {
  standing: Standing
  onShare: () => void
  onBook: () => void
  onAgain: () => void
  onReplacement: () => void
  onPickup: () => void
}

/** Only what can be done now; what cannot says what is missing. */
export function QuoteFoot({ standing, onShare, onBook, onAgain, onReplacement, onPickup }: QuoteFootProps) {
  if (standing === 'signing') {
    return (
      <Foot>
        <Button grow={1} busy>
          {quoteTexts.signing}
        </Button>
      </Foot>
    )
  }
  if (standing === 'unsigned') {
    return (
      <Foot>
        <Button grow={1} off>
          {texts.unsigned}
        </Button>
      </Foot>
    )
  }
  const main = {
    held: { text: texts.book, onPress: onBook },
    expired: { text: texts.again, onPress: onAgain },
    replaced: { text: texts.replacement, onPress: onReplacement },
    booked: { text: texts.pickup, onPress: onPickup },
  }[standing]
  return (
    <Foot>
      {(standing === 'held' || standing === 'booked') && (
        <Button kind="line" icon="share" grow={1} shares onPress={onShare}>
          {texts.share}
        </Button>
      )}
      <Button grow={2} onPress={main.onPress}>
        {main.text}
      </Button>
    </Foot>
  )
}
