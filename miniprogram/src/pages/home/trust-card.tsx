import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import { homeTexts } from '@/texts/home'

/** What one can rely on, before any price. */
export function TrustCard() {
  return (
    <Card tight>
      {homeTexts.trust.map(({ icon, title, text }) => (
        <View key={icon} className="trust">
          <Icon name={icon} />
          <View className="grow">
            <View className="home__trust">{title}</View>
            <View className="sub">{text}</View>
          </View>
        </View>
      ))}
    </Card>
  )
}
