import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { classes } from '@/components/classes'
import { Picture } from '@/components/picture'
import { useAppearance } from '@/services/appearance'
import type { TrendWords } from './tell-trend'
import { trendLine } from './trend-line'

/** Dated prices over time from nothing up, and the day of the quote across them. */
export function TrendChart({ trend: { dots, quote, axes, label } }: { trend: TrendWords }) {
  const { theme } = useAppearance()
  const last = dots[dots.length - 1]
  const rest = last && quote.left > last.left ? [last, { left: quote.left, bottom: last.bottom }] : []
  return (
    <View className="trend" {...aria({ role: 'img', label })}>
      <View className="trend__flags">
        <View className="trend__flag num" style={inside(quote.left)}>
          {quote.flag}
        </View>
      </View>
      <View className="trend__plot">
        <View className="trend__top num">{axes.top}</View>
        <View className="trend__field">
          <Picture className="trend__line" src={trendLine(dots, rest, theme)} />
          <View className="trend__day" style={{ left: percent(quote.left) }} />
          {dots.map(({ date, left, bottom, firm }) => (
            <View
              key={date}
              className={classes('trend__dot', !firm && 'trend__dot--loose')}
              style={{ left: percent(left), bottom: percent(bottom) }}
            />
          ))}
          {quote.bottom !== undefined && (
            <View
              className="trend__dot trend__dot--quote"
              style={{ left: percent(quote.left), bottom: percent(quote.bottom) }}
            />
          )}
        </View>
      </View>
      <View className="trend__x">
        <View className="num">{axes.from}</View>
        <View className="num">{axes.to}</View>
      </View>
    </View>
  )
}

const percent = (share: number): string => `${share.toFixed(2)}%`

/** The further right, the further it reaches to the left: it never leaves the chart. */
const inside = (left: number) => ({ left: percent(left), transform: `translateX(-${percent(left)})` })
