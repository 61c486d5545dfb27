import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { questionTexts } from '@/texts/question'

const texts = questionTexts.restart

interface RestartSheetProps {
  answered: number
  onRestart: () => void
  onClose: () => void
}

export function RestartSheet({ answered, onRestart, onClose }: RestartSheetProps) {
  return (
    <Sheet title={texts.title} onClose={onClose}>
      <View className="sub">{texts.text(answered)}</View>
      <Button kind="danger" wide className="mt-4" onPress={onRestart}>
        {texts.confirm}
      </Button>
      <Button kind="soft" wide className="mt-2" onPress={onClose}>
        {texts.keep}
      </Button>
    </Sheet>
  )
}
