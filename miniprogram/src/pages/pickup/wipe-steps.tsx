import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Icon, type IconName } from '@/components/icon'
import { pickupTexts } from '@/texts/pickup'

const texts = pickupTexts.wipe
const icons: Record<(typeof texts.steps)[number]['id'], IconName> = {
  backup: 'save',
  sim: 'phone',
  account: 'unlock',
  erase: 'refresh',
}

/** Advice only: nothing here is known to the server or ticked off. */
export function WipeSteps() {
  return (
    <Card>
      <View className="h2">{texts.title}</View>
      {texts.steps.map(({ id, title, where }) => (
        <View key={id} className="fact">
          <Icon name={icons[id]} />
          <View className="grow">
            <View className="fact__strong">{title}</View>
            {where.map((path) => (
              <View key={path}>{path}</View>
            ))}
          </View>
        </View>
      ))}
    </Card>
  )
}
