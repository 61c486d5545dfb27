import { View } from '@tarojs/components'
import { Fragment } from 'react'
import { shortYuan, signedYuan } from '@/texts/format-money'
import { classes } from './classes'
import { Icon } from './icon'
import { Pressable } from './pressable'

export interface WaterfallLine {
  id: string
  name: string
  /** The arithmetic in short: "6.46 kg × ¥82.352". */
  how?: string
  /** Integer fen. */
  amount: number
  /** A heading above this line. */
  group?: string
}

interface WaterfallProps {
  lines: readonly WaterfallLine[]
  total: { name: string; amount: number }
  /** The line whose sheet is open. */
  openId?: string
  onOpen?: (id: string) => void
}

interface Bar {
  from: number
  to: number
}

/** Each line starts where the one before stopped; the total starts at nothing. */
export function Waterfall({ lines, total, openId, onOpen }: WaterfallProps) {
  const bars = stackBars(lines)
  const top = Math.max(...bars.map(({ from, to }) => Math.max(from, to)), total.amount, 1)
  return (
    <View>
      {lines.map((line, index) => (
        <Fragment key={line.id}>
          {line.group && <View className="line line--group">{line.group}</View>}
          <Line
            line={line}
            bar={place(bars[index] ?? { from: 0, to: 0 }, top)}
            on={line.id === openId}
            onOpen={onOpen && (() => onOpen(line.id))}
          />
        </Fragment>
      ))}
      <View className="line line--total">
        <View className="line__top">
          <View className="line__name">{total.name}</View>
          <View className="line__sum num">
            {shortYuan(total.amount)}
            {onOpen && <Icon name="chevron" />}
          </View>
        </View>
        <View className="line__lane line__lane--sum" style={place({ from: 0, to: total.amount }, top)} />
      </View>
    </View>
  )
}

interface LineProps {
  line: WaterfallLine
  bar: { paddingLeft: string; paddingRight: string }
  on: boolean
  onOpen?: () => void
}

function Line({ line: { name, how, amount }, bar, on, onOpen }: LineProps) {
  const content = (
    <>
      <View className="line__top">
        <View className="line__name">{name}</View>
        {how && <View className="line__how num">{how}</View>}
        <View className="line__sum num">
          {signedYuan(amount)}
          {onOpen && <Icon name="chevron" />}
        </View>
      </View>
      <View
        className={classes('line__lane', amount === 0 && 'line__lane--none', amount < 0 && 'line__lane--minus')}
        style={bar}
      />
    </>
  )
  const className = classes('line', on && 'line--on')
  if (!onOpen) return <View className={className}>{content}</View>
  return (
    <Pressable className={className} pressClass="line--press" reading={{ role: 'button' }} onPress={onOpen}>
      {content}
    </Pressable>
  )
}

function stackBars(lines: readonly WaterfallLine[]): Bar[] {
  let sum = 0
  return lines.map(({ amount }) => {
    const from = sum
    sum += amount
    return { from, to: sum }
  })
}

/** The bar fills what these leave of its lane: an element of its own for each would make a long quote too large for WeChat. */
function place({ from, to }: Bar, top: number) {
  // Even the smallest bar is 3 px wide and stays in its lane.
  const left = Math.min((Math.max(0, Math.min(from, to)) / top) * 100, 99)
  const width = (Math.abs(Math.max(to, 0) - Math.max(from, 0)) / top) * 100
  return { paddingLeft: `${left.toFixed(2)}%`, paddingRight: `${Math.max(100 - left - width, 0).toFixed(2)}%` }
}
