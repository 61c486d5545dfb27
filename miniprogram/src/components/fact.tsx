import { View } from '@tarojs/components'
import { Icon, type IconName } from './icon'

interface FactProps {
  icon: IconName
  title: string
  text?: string
}

/** What holds, in bold, and what it means below. */
export function Fact({ icon, title, text }: FactProps) {
  return (
    <View className="fact">
      <Icon name={icon} />
      <View className="grow">
        <View className="fact__strong">{title}</View>
        {text}
      </View>
    </View>
  )
}
