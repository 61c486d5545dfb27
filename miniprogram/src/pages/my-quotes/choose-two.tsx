import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Button } from '@/components/button'
import { OptionCard } from '@/components/option-card'
import { Sheet } from '@/components/sheet'
import { compareOwnTexts as texts } from '@/texts/compare-own'
import { tellLeastPrice } from '@/texts/tell-least-price'
import type { useCompare } from './use-compare'

interface ChooseTwoProps {
  compare: Pick<ReturnType<typeof useCompare>, 'comparable' | 'picked' | 'canToggle' | 'toggle' | 'compare' | 'close'>
}

export function ChooseTwo({ compare: { comparable, picked, canToggle, toggle, compare, close } }: ChooseTwoProps) {
  return (
    <Sheet title={texts.title} onClose={close}>
      <View className="sub">{texts.text}</View>
      <View {...aria({ role: 'group', label: texts.title })}>
        {comparable.map((one) => (
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
      <Button wide className="mt-4" off={picked.length < 2} onPress={compare}>
        {[texts.none, texts.one][picked.length] ?? texts.confirm}
      </Button>
    </Sheet>
  )
}
