import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { sharedQuoteTexts } from '@/texts/shared-quote'
import type { ShownQuote } from './load-quote'
import type { useSharedQuote } from './use-shared-quote'

const texts = sharedQuoteTexts.actions

interface SharedFootProps {
  standing: ShownQuote['standing'] | 'stopped'
  shared: ReturnType<typeof useSharedQuote>
}

/** One main way on, and one beside it. */
export function SharedFoot({ standing, shared }: SharedFootProps) {
  const main = {
    valid: { text: texts.book, onPress: shared.book },
    expired: { text: texts.requote, onPress: shared.requote },
    stopped: { text: texts.requote, onPress: shared.requote },
    booked: { text: texts.own, onPress: shared.startOwn },
  }[standing]
  const beside =
    standing === 'valid' || standing === 'booked'
      ? { text: texts.requote, onPress: shared.requote }
      : { text: texts.own, onPress: shared.startOwn }
  return (
    <View className="foot">
      <Button wide onPress={main.onPress}>
        {main.text}
      </Button>
      <Button kind="text" wide className="mt-1" onPress={beside.onPress}>
        {beside.text}
      </Button>
    </View>
  )
}
