import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Link } from '@/components/link'
import { Section } from '@/components/section'
import { privacyTexts } from '@/texts/privacy'

const texts = privacyTexts.erase

interface EraseAllProps {
  hasPickups: boolean
  onErase: () => void
  onPickups: () => void
}

export function EraseAll({ hasPickups, onErase, onPickups }: EraseAllProps) {
  return (
    <Section title={texts.section}>
      <View className="sub">{texts.text}</View>
      {hasPickups && (
        <Link leads onPress={onPickups}>
          {texts.openPickups}
        </Link>
      )}
      <Button kind="danger" wide className="mt-3" onPress={onErase}>
        {texts.action}
      </Button>
    </Section>
  )
}
