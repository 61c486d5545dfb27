import type { WipeStep } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Icon, type IconName } from '@/components/icon'
import { pickupTexts } from '@/texts/pickup'
import { unbroken } from '@/texts/unbroken'
import type { WipeList } from './list-wipes'

const icons: Record<WipeStep['id'], IconName> = {
  backup: 'save',
  sim: 'phone',
  account: 'unlock',
  erase: 'refresh',
}

/** Advice only: nothing here is known to the server or ticked off. */
export function WipeSteps({ wipes }: { wipes: readonly WipeList[] }) {
  return (
    <Card>
      <View className="h2">{pickupTexts.wipe}</View>
      {wipes.map(({ category, name, steps }) => (
        <View key={category}>
          {name && <View className="title mt-3">{name}</View>}
          {steps.map((step) => (
            <Step key={step.id} {...step} />
          ))}
        </View>
      ))}
    </Card>
  )
}

const Step = ({ id, title, where }: WipeStep) => (
  <View className="fact">
    <Icon name={icons[id]} />
    <View className="grow">
      <View className="fact__strong">{title}</View>
      {where.map((path) => (
        <View key={path}>{unbroken(path)}</View>
      ))}
    </View>
  </View>
)
