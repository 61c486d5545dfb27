import { View } from '@tarojs/components'
import { yuan } from '@/texts/format-money'
import { sharedTexts } from '@/texts/shared-texts'
import { aria } from './aria'
import { chooseSettledRuler, placeOn } from './choose-ruler'
import { classes } from './classes'
import type { NarrowingStep } from './settled'

/** The narrowing told whole: one labelled bar per answer. */
export function Funnel({ steps }: { steps: readonly NarrowingStep[] }) {
  const last = steps[steps.length - 1]
  if (!last) return null
  const ruler = chooseSettledRuler(last.low)
  return (
    <View>
      {steps.map(({ label, low, high }) => {
        const settled = low === high
        const widthPercent = (Math.max(Math.min(high, ruler.max) - low, 0) / ruler.max) * 100
        return (
          <View
            key={label}
            className="funnel__row"
            {...aria({ label: sharedTexts.components.step(label, yuan(low), yuan(high)) })}
          >
            <View className="funnel__label">{label}</View>
            <View className="funnel__lane">
              <View
                className={classes(
                  'funnel__bar',
                  settled && 'funnel__bar--last',
                  high > ruler.max && 'funnel__bar--open',
                )}
                style={{ left: placeOn(ruler, low), width: `${widthPercent.toFixed(2)}%` }}
              />
            </View>
            <View className="funnel__sum num">{settled ? `¥${yuan(low)}` : `${yuan(low)}–${yuan(high)}`}</View>
          </View>
        )
      })}
    </View>
  )
}
