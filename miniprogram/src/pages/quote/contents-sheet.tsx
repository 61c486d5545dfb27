import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { SourceNote } from '@/components/source-note'
import { quoteTexts } from '@/texts/quote'
import type { ContentsWords } from './tell-contents'

const texts = quoteTexts.contents

interface ContentsSheetProps {
  contents: ContentsWords
  onClose: () => void
}

/** Every figure of the estimate, and where it comes from. */
export function ContentsSheet({ contents: { materials, carbon, sources }, onClose }: ContentsSheetProps) {
  return (
    <Sheet title={texts.title} onClose={onClose}>
      {materials.map(({ id, name, mass }) => (
        <Row key={id} name={name} mass={mass} />
      ))}
      {carbon && <Row name={texts.carbonName} mass={carbon.mass} />}
      <SourceNote sources={sources} />
      <Button kind="soft" wide className="mt-4" onPress={onClose}>
        {texts.close}
      </Button>
    </Sheet>
  )
}

const Row = ({ name, mass }: { name: string; mass: string }) => (
  <View className="other">
    <View className="grow">{name}</View>
    <View className="other__price num">{mass}</View>
  </View>
)
