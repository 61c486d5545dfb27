import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Button } from '@/components/button'
import { OptionCard } from '@/components/option-card'
import { Sheet } from '@/components/sheet'
import { compareOwnTexts as texts } from '@/texts/compare-own'
import { seeMoreTexts } from '@/texts/see-more'
import { tellLeastPrice } from '@/texts/tell-least-price'
import type { useCompare } from './use-compare'

interface ChooseTwoProps {
  compare: Pick<
    ReturnType<typeof useCompare>,
    'shown' | 'more' | 'seeMore' | 'picked' | 'canToggle' | 'toggle' | 'compare' | 'close'
  >
}

export function ChooseTwo({ compare: choosing }: ChooseTwoProps) {
  const { shown, more, seeMore, picked, canToggle, toggle, compare, close } = choosing
  return (
    <Sheet title={texts.title} onClose={close}>
      <View className="sub">{texts.text}</View>
      <View {...aria({ role: 'group', label: texts.title })}>
        {shown.map((one) => (
          <OptionCard
            key={one.key}
            many
            label={one.device.title}
            hint={texts.made(one.made)}
            side={tellLeastPrice(one.price)}
            on={picked.includes(one)}
            off={!canToggle(one)}
            onPress={() => toggle(one)}
          />
        ))}
      </View>
      {more > 0 && (
        <Button kind="text" wide onPress={seeMore}>
          {seeMoreTexts.quotes(more)}
        </Button>
      )}
      <Button wide className="mt-4" off={picked.length < 2} onPress={compare}>
        {[texts.none, texts.one][picked.length] ?? texts.confirm}
      </Button>
    </Sheet>
  )
}
