import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Link } from '@/components/link'
import { pickupTexts } from '@/texts/pickup'

const texts = pickupTexts.unkept

/** The phone is full: what opens the pickup is gone with the app. */
export const UnkeptPickup = ({ onAgain }: { onAgain: () => void }) => (
  <Banner tone="warn" icon="alert" full>
    <View>{texts.text}</View>
    <Link icon="save" onPress={onAgain}>
      {texts.action}
    </Link>
  </Banner>
)
