import { View } from '@tarojs/components'
import { yuan } from '@/texts/format-money'
import { aria } from './aria'
import { classes } from './classes'

export interface ValuePoint {
  /** What stands under the bar: "Today", "4 yr". */
  label: string
  /** Integer fen. */
  value: number
  /** Only the material is worth something by then. */
  flat?: boolean
}

interface ValueChartProps {
  points: readonly ValuePoint[]
  /** The numbers in words. */
  label: string
}

const barPx = 108

/** Bars with their value written; the first is the present one. */
export function ValueChart({ points, label }: ValueChartProps) {
  const top = Math.max(...points.map(({ value }) => value), 1)
  return (
    <View className="chart" {...aria({ role: 'img', label })}>
      <View className="chart__plot">
        {points.map((point, index) => (
          <View
            key={point.label}
            className={classes('chart__col', index === 0 && 'chart__col--now', point.flat && 'chart__col--flat')}
          >
            <View className="chart__value num">{yuan(point.value)}</View>
            <View className="chart__bar" style={{ height: `${((point.value / top) * barPx).toFixed(1)}px` }} />
          </View>
        ))}
      </View>
      <View className="chart__x">
        {points.map((point) => (
          <View key={point.label} className="num">
            {point.label}
          </View>
        ))}
      </View>
    </View>
  )
}
