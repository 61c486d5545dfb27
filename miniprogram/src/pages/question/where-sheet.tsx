import type { OptionTexts } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Drawing } from '@/components/drawing'
import { Sheet } from '@/components/sheet'
import { questionTexts } from '@/texts/question'

const texts = questionTexts.where

interface WhereSheetProps {
  options: Readonly<Record<string, OptionTexts>>
  onClose: () => void
}

/** The nameplate, and what to read off it. */
export function WhereSheet({ options, onClose }: WhereSheetProps) {
  return (
    <Sheet title={texts.title} onClose={onClose}>
      <Drawing name="nameplate" className="where__picture" label={texts.drawing} />
      <View className="mt-3">
        {Object.entries(options).map(([id, { label, hint }]) => (
          <View key={id} className="other">
            <View className="grow">{hint}</View>
            <View className="title nowrap ml-2">{label}</View>
          </View>
        ))}
      </View>
      <View className="sub mt-3">{texts.text}</View>
      <Button wide className="mt-4" onPress={onClose}>
        {texts.close}
      </Button>
    </Sheet>
  )
}
