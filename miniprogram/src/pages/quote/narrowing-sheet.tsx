import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Funnel } from '@/components/funnel'
import type { NarrowingStep } from '@/components/settled'
import { Sheet } from '@/components/sheet'
import { quoteTexts } from '@/texts/quote'

const texts = quoteTexts.narrowing

interface NarrowingSheetProps {
  steps: readonly NarrowingStep[]
  /** Questions that were asked and changed nothing. */
  unchanged: number
  onClose: () => void
}

export function NarrowingSheet({ steps, unchanged, onClose }: NarrowingSheetProps) {
  return (
    <Sheet title={texts.title} onClose={onClose}>
      <View className="sub">{texts.text}</View>
      <View className="mt-4">
        <Funnel steps={steps} />
      </View>
      {unchanged > 0 && <View className="sub mt-4">{texts.unchanged(unchanged)}</View>}
      <Button wide className="mt-4" onPress={onClose}>
        {texts.close}
      </Button>
    </Sheet>
  )
}
