import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { myQuotesTexts } from '@/texts/my-quotes'
import type { QuoteRow } from './use-my-quotes'

const texts = myQuotesTexts.erase

interface EraseSheetProps {
  row: QuoteRow
  onErase: () => void
  onKeep: () => void
}

export function EraseSheet({ row: { device, warning }, onErase, onKeep }: EraseSheetProps) {
  return (
    <Sheet title={texts.title(device.title)} onClose={onKeep}>
      <View className="sub">{warning}</View>
      <Button kind="danger" wide className="mt-4" onPress={onErase}>
        {texts.confirm}
      </Button>
      <Button kind="soft" wide className="mt-2" onPress={onKeep}>
        {texts.keep}
      </Button>
    </Sheet>
  )
}
