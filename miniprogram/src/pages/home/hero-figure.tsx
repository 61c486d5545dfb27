import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { homeTexts } from '@/texts/home'
import { exampleOffer, exampleSteps } from './example'

const texts = homeTexts.figure

/** The example's offer stands a little right of the middle; wider ranges run off the edge. */
const maxYuan = 560
const barPx = 17

const place = (yuan: number) => `${((yuan / maxYuan) * 100).toFixed(2)}%`

/** Ranges closing on one number. */
export function HeroFigure() {
  return (
    <View className="hero__fig" {...aria({ role: 'img', label: texts.label(String(exampleOffer)) })}>
      {exampleSteps.map(({ low, high }, index) => (
        <View
          key={high}
          className="hero__bar"
          style={{
            top: `${index * barPx}px`,
            left: place(low),
            width: high > maxYuan ? '100%' : place(high - low),
            opacity: (0.34 + index * 0.18).toFixed(2),
          }}
        />
      ))}
      <View className="hero__pin home__pin" style={{ left: place(exampleOffer) }} />
      <View className="hero__num home__num" style={{ left: place(exampleOffer) }}>
        ¥{exampleOffer}
      </View>
      <View className="hero__lab home__lab" style={{ right: place(maxYuan - exampleOffer) }}>
        {texts.caption}
      </View>
    </View>
  )
}
