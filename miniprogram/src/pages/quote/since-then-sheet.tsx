import type { CategoryTexts } from '@shared/categories/registry'
import type { SinceThen } from '@shared/valuation/since-then'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { signedYuan } from '@/texts/format-money'
import { quoteTexts } from '@/texts/quote'

const texts = quoteTexts.sinceThen

interface SinceThenSheetProps {
  since: SinceThen
  words: CategoryTexts
  onClose: () => void
}

/** The difference since then by cause, and each cause line by line. */
export function SinceThenSheet({ since, words, onClose }: SinceThenSheetProps) {
  return (
    <Sheet title={texts.title} onClose={onClose}>
      {since.steps.map(({ cause, amount, lines }) => (
        <View key={cause} className="since__step">
          <View className="row">
            <View className="title grow">{texts.causes[cause]}</View>
            <View className="title num nowrap ml-2">{signedYuan(amount)}</View>
          </View>
          {lines.map((line) => (
            <View key={line.id} className="other">
              <View className="grow">{words.lines[line.id] ?? line.id}</View>
              <View className="other__price num">{signedYuan(line.amount)}</View>
            </View>
          ))}
        </View>
      ))}
      <Button kind="soft" wide className="mt-4" onPress={onClose}>
        {texts.close}
      </Button>
    </Sheet>
  )
}
