import { View } from '@tarojs/components'
import { useRef } from 'react'
import { yuan } from '@/texts/format-money'
import { sharedTexts } from '@/texts/shared-texts'
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

const texts = sharedTexts.components

/** Two caliper jaws hold the range on a ruler; each answer closes them. Its ends are read as text, so that a change is told. */
export function RangeBand({ low, high, before, ends = low !== high }: RangeBandProps) {
  const ruler = useSteadyRuler(Math.max(high, before?.high ?? 0))
  const settled = low === high
  const label = settled ? texts.price(yuan(low)) : texts.between(yuan(low), yuan(high))
  return (
    <View className="range">
      {ends && <Ends low={low} high={high} />}
      <View {...aria(ends ? { hidden: true } : { role: 'img', label })}>
        <View className="range__rule">
          <View className="range__track" />
          <View className="range__ghost" style={before && span(ruler, before)} />
          {settled ? (
            <View className="range__pin" style={{ left: placeOn(ruler, low) }} />
          ) : (
            <View className="range__band" style={span(ruler, { low, high })}>
              <View className="range__jaw range__jaw--low" />
              <View className="range__jaw range__jaw--high" />
            </View>
          )}
          <Ticks ruler={ruler} />
        </View>
        <RulerNumbers ruler={ruler} />
      </View>
    </View>
  )
}

const Ticks = ({ ruler }: { ruler: Ruler }) => (
  <View className="range__ticks">
    {listTicks(ruler, ruler.tick).map((at) => (
      <View key={placeOn(ruler, at)} className={classes('range__tick', at % ruler.long === 0 && 'range__tick--long')} />
    ))}
  </View>
)

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

/** The width between two places as they are written, so that the right jaw stands where `high` is. */
const span = (ruler: Ruler, { low, high }: MoneyRange) => {
  const left = placeOn(ruler, low)
  const width = Number.parseFloat(placeOn(ruler, high)) - Number.parseFloat(left)
  return { left, width: `${Math.max(width, 0).toFixed(2)}%` }
}
