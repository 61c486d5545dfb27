import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Link } from '@/components/link'
import { pickupTexts as texts } from '@/texts/pickup'

interface TroubleProps {
  text: string
  onAgain: () => void
}

export function Trouble({ text, onAgain }: TroubleProps) {
  return (
    <Banner tone="warn" full>
      <View>{text}</View>
      <Link icon="refresh" onPress={onAgain}>
        {texts.again}
      </Link>
    </Banner>
  )
}
