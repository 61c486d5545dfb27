import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Icon } from '@/components/icon'
import { homeTexts } from '@/texts/home'

const icons = ['eye', 'receipt', 'lock'] as const

/** What one can rely on, before any price. */
export function TrustCard() {
  return (
    <View className="home__promises">
      <Card tight>
        {icons.map((icon) => (
          <View key={icon} className="trust">
            <Icon name={icon} />
            <View className="grow">
              <View className="home__trust">{homeTexts.trust[icon].title}</View>
              <View className="sub">{homeTexts.trust[icon].text}</View>
            </View>
          </View>
        ))}
      </Card>
    </View>
  )
}
