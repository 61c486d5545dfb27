import { View } from '@tarojs/components'
import { useRef } from 'react'
import { yuan } from '@/texts/format-money'
import { zhCn } from '@/texts/zh-cn'
import { aria } from './aria'
import { chooseRuler, listTicks, placeOn, type Ruler } from './choose-ruler'
import { classes } from './classes'
import { RulerNumbers } from './ruler-numbers'

/** Integer fen. */
export interface MoneyRange {
  low: number
  high: number
}

interface RangeBandProps extends MoneyRange {
  /** The range before this answer, shown as a pale ghost. */
  before?: MoneyRange
  /** The two numbers above the ruler; by default while they differ. */
  ends?: boolean
}

const texts = zhCn.components

/** Two caliper jaws hold the range on a ruler; each answer closes them. */
export function RangeBand({ low, high, before, ends = low !== high }: RangeBandProps) {
  const ruler = useSteadyRuler(Math.max(high, before?.high ?? 0))
  const settled = low === high
  const label = settled ? texts.price(yuan(low)) : texts.between(yuan(low), yuan(high))
  return (
    <View className="range" {...aria({ role: 'img', label })}>
      {ends && <Ends low={low} high={high} />}
      <View className="range__rule">
        <View className="range__track" />
        {before && <View className="range__ghost" style={span(ruler, before)} />}
        {settled ? (
          <View className="range__pin" style={{ left: placeOn(ruler, low) }} />
        ) : (
          <>
            <View className="range__band" style={span(ruler, { low, high })} />
            <View className="range__jaw range__jaw--low" style={{ left: placeOn(ruler, low) }} />
            <View className="range__jaw range__jaw--high" style={{ left: placeOn(ruler, high) }} />
          </>
        )}
        {listTicks(ruler, ruler.tick).map((at) => (
          <View
            key={at}
            className={classes('range__tick', at % ruler.long === 0 && 'range__tick--long')}
            style={{ left: placeOn(ruler, at) }}
          />
        ))}
      </View>
      <RulerNumbers ruler={ruler} />
    </View>
  )
}

function Ends({ low, high }: MoneyRange) {
  return (
    <View className="range__ends">
      <View className="range__end">
        {texts.atLeast}
        <View className="num">¥{yuan(low)}</View>
      </View>
      <View className="range__end range__end--right">
        {texts.atMost}
        <View className="num">¥{yuan(high)}</View>
      </View>
    </View>
  )
}

/** A new ruler at every answer would make the narrowing unreadable. */
function useSteadyRuler(topFen: number): Ruler {
  const present = useRef<Ruler>()
  present.current = chooseRuler(topFen, present.current)
  return present.current
}

const span = (ruler: Ruler, { low, high }: MoneyRange) => ({
  left: placeOn(ruler, low),
  width: `${((Math.max(Math.min(high, ruler.max) - low, 0) / ruler.max) * 100).toFixed(2)}%`,
})
