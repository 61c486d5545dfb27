import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Drawing } from '@/components/drawing'
import { TopBar } from '@/components/top-bar'
import { homeTexts as texts } from '@/texts/home'
import { CareSwitch } from './care-switch'
import { HeroFigure } from './hero-figure'

/** Every 10 px, to the widest page. */
const edgeTicks = Array.from({ length: 57 }, (_, index) => index)

/** The one dark area of the app: what it is for, and how a price settles. */
export function Hero() {
  return (
    <View className="hero">
      <View className="home__bar">
        <TopBar>
          <Drawing name="mark" className="home__mark" />
          <View className="bar__title home__name">{texts.title}</View>
          <CareSwitch />
        </TopBar>
      </View>
      <View className="hero__title" {...aria({ role: 'heading', level: 1 })}>
        {texts.headline.map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
      <View className="hero__sub">{texts.promise}</View>
      <HeroFigure />
      <View className="home__edge" {...aria({ hidden: true })}>
        {edgeTicks.map((index) => (
          <View
            key={index}
            className={index % 5 === 2 ? 'hero__edge-tick hero__edge-tick--long' : 'hero__edge-tick'}
            style={{ left: `${index * 10 + 4}px` }}
          />
        ))}
      </View>
    </View>
  )
}
