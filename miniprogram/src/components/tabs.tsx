import { View } from '@tarojs/components'
import { type Route, routes } from '@/routes'
import { startOver } from '@/services/navigation'
import { sharedTexts } from '@/texts/shared-texts'
import { aria } from './aria'
import { classes } from './classes'
import { Icon, type IconName } from './icon'
import { Pressable } from './pressable'

type TabName = keyof typeof sharedTexts.components.tabs

const tabs: { name: TabName; icon: IconName; route: () => Route }[] = [
  { name: 'home', icon: 'home', route: routes.home },
  { name: 'myQuotes', icon: 'receipt', route: routes.myQuotes },
  { name: 'myPickups', icon: 'truck', route: routes.myPickups },
]

/** On the web they are links to other pages; WeChat knows only tabs. */
export function Tabs({ on }: { on: TabName }) {
  const isWeb = process.env.TARO_ENV === 'h5'
  return (
    <View className="tabs" {...aria({ role: isWeb ? 'navigation' : 'tablist' })}>
      {tabs.map(({ name, icon, route }) => (
        <Pressable
          key={name}
          className={classes('tab', name === on && 'tab--on')}
          reading={isWeb ? { role: 'link', current: name === on } : { role: 'tab', selected: name === on }}
          onPress={() => name !== on && startOver(route())}
        >
          <Icon name={icon} />
          <View>{sharedTexts.components.tabs[name]}</View>
        </Pressable>
      ))}
    </View>
  )
}
