import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Banner } from '@/components/banner'
import { Button } from '@/components/button'
import { OptionCard } from '@/components/option-card'
import { Sheet } from '@/components/sheet'
import { pickupTexts } from '@/texts/pickup'
import type { CancelReason, useCancel } from './use-cancel'

const texts = pickupTexts.cancel
const listReasons = () => Object.entries(texts.reasons) as [CancelReason, string][]

interface CancelSheetProps {
  cancel: ReturnType<typeof useCancel>
  onClose: () => void
}

export function CancelSheet({ cancel, onClose }: CancelSheetProps) {
  return (
    <Sheet title={texts.title} onClose={onClose}>
      <View className="sub">{texts.text}</View>
      <View className="title mt-4">{texts.reasonTitle}</View>
      <View {...aria({ role: 'radiogroup', label: texts.reasonTitle })}>
        {listReasons().map(([reason, label]) => (
          <OptionCard
            key={reason}
            label={label}
            on={cancel.reason === reason}
            onPress={() => cancel.chooseReason(reason)}
          />
        ))}
      </View>
      {cancel.trouble && <Banner tone="danger">{cancel.trouble}</Banner>}
      <Button kind="danger" wide className="mt-4" busy={cancel.busy} onPress={cancel.confirm}>
        {texts.confirm}
      </Button>
      <Button kind="text" wide className="mt-2" onPress={onClose}>
        {texts.keep}
      </Button>
    </Sheet>
  )
}
