import { View } from '@tarojs/components'
import { yuan } from '@/texts/format-money'
import { listTicks, placeOn, type Ruler } from './choose-ruler'

/** The numbers under a ruler's long ticks. */
export function RulerNumbers({ ruler }: { ruler: Ruler }) {
  return (
    <View className="range__scale">
      {listTicks(ruler, ruler.long).map((at) => (
        <View key={placeOn(ruler, at)} className="num" style={{ left: placeOn(ruler, at) }}>
          {yuan(at)}
        </View>
      ))}
    </View>
  )
}
