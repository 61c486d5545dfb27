import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Banner } from '@/components/banner'
import { Button } from '@/components/button'
import { OptionCard } from '@/components/option-card'
import { Sheet } from '@/components/sheet'
import { bookTogetherTexts as texts } from '@/texts/book-together'
import { seeMoreTexts } from '@/texts/see-more'
import { tellLeastPrice } from '@/texts/tell-least-price'
import { mostTogether, type useTogether } from './use-together'

interface TogetherSheetProps {
  together: Pick<
    ReturnType<typeof useTogether>,
    'shown' | 'more' | 'seeMore' | 'picked' | 'isFull' | 'toggle' | 'book' | 'close'
  >
}

export function TogetherSheet({ together }: TogetherSheetProps) {
  const { shown, more, seeMore, picked, isFull, toggle, book, close } = together
  return (
    <Sheet title={texts.title} onClose={close}>
      <View className="sub">{texts.text}</View>
      <View {...aria({ role: 'group', label: texts.title })}>
        {shown.map(({ key, device, price, state }) => (
          <OptionCard
            key={key}
            many
            label={device.title}
            hint={state.text}
            side={tellLeastPrice(price)}
            on={picked.includes(key)}
            off={isFull && !picked.includes(key)}
            onPress={() => toggle(key)}
          />
        ))}
      </View>
      {more > 0 && (
        <Button kind="text" wide onPress={seeMore}>
          {seeMoreTexts.quotes(more)}
        </Button>
      )}
      {isFull && <Banner>{texts.full(mostTogether)}</Banner>}
      <Button wide className="mt-4" off={picked.length === 0} onPress={book}>
        {confirmLabel(picked.length)}
      </Button>
    </Sheet>
  )
}

function confirmLabel(count: number): string {
  if (count === 0) return texts.none
  return count === 1 ? texts.confirmOne : texts.confirm(count)
}
