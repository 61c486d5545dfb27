import { View } from '@tarojs/components'
import { type Route, routes } from '@/routes'
import { startOver } from '@/services/navigation'
import { zhCn } from '@/texts/zh-cn'
import { aria } from './aria'
import { classes } from './classes'
import { Icon, type IconName } from './icon'
import { Pressable } from './pressable'

type TabName = keyof typeof zhCn.components.tabs

const tabs: { name: TabName; icon: IconName; route: () => Route }[] = [
  { name: 'home', icon: 'home', route: routes.home },
  { name: 'myQuotes', icon: 'receipt', route: routes.myQuotes },
  { name: 'myPickups', icon: 'truck', route: routes.myPickups },
]

export function Tabs({ on }: { on: TabName }) {
  return (
    <View className="tabs" {...aria({ role: 'tablist' })}>
      {tabs.map(({ name, icon, route }) => (
        <Pressable
          key={name}
          className={classes('tab', name === on && 'tab--on')}
          reading={{ role: 'tab', selected: name === on }}
          onPress={() => name !== on && startOver(route())}
        >
          <Icon name={icon} />
          <View>{zhCn.components.tabs[name]}</View>
        </Pressable>
      ))}
    </View>
  )
}
