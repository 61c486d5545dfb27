import { View } from '@tarojs/components'
import { yuan } from '@/texts/format-money'
import { sharedTexts } from '@/texts/shared-texts'
import { aria } from './aria'
import { chooseSettledRuler, listTicks, placeOn, type Ruler } from './choose-ruler'
import { classes } from './classes'
import type { MoneyRange } from './range-band'
import { RulerNumbers } from './ruler-numbers'

export interface NarrowingStep extends MoneyRange {
  /** What was asked, in a word. */
  label: string
}

const barPx = 12
const pinPx = 22

/** Every range there was, falling onto the ruler as one line; the last step is the settled one. */
export function Settled({ steps }: { steps: readonly NarrowingStep[] }) {
  const last = steps[steps.length - 1]
  if (!last) return null
  const ruler = chooseSettledRuler(last.low)
  const bars = steps.filter(({ low, high }) => low !== high && low < ruler.max)
  return (
    <View {...aria({ role: 'img', label: describe(steps) })}>
      <View className="settle__fig" style={{ height: `${bars.length * barPx + pinPx - 8}px` }}>
        {bars.map((step, index) => (
          <View
            key={step.label}
            className={classes('settle__bar', step.high > ruler.max && 'settle__bar--open')}
            style={placeBar(ruler, step, index, bars.length)}
          />
        ))}
        <View
          className="settle__pin"
          style={{ top: `${bars.length * barPx}px`, left: placeOn(ruler, last.low), height: `${pinPx}px` }}
        />
      </View>
      <View className="settle__rule">
        {listTicks(ruler, ruler.tick).map((at) => (
          <View
            key={at}
            className={classes('settle__tick', at % ruler.long === 0 && 'settle__tick--long')}
            style={{ left: placeOn(ruler, at) }}
          />
        ))}
      </View>
      <RulerNumbers ruler={ruler} />
    </View>
  )
}

function placeBar(ruler: Ruler, { low, high }: MoneyRange, index: number, count: number) {
  return {
    top: `${index * barPx}px`,
    left: placeOn(ruler, low),
    width: `${(((Math.min(high, ruler.max) - low) / ruler.max) * 100).toFixed(2)}%`,
    opacity: (0.28 + (index / count) * 0.6).toFixed(2),
  }
}

const describe = (steps: readonly NarrowingStep[]) =>
  steps
    .map(({ label, low, high }) => sharedTexts.components.step(label, yuan(low), yuan(high)))
    .join(sharedTexts.components.stepSeparator)
