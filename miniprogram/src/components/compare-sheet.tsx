import type { RegisteredCategory } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { compareTexts as texts } from '@/texts/compare'
import { type ComparedQuote, type Comparison, compareQuotes } from '@/texts/compare-quotes'
import { describeDevice } from '@/texts/describe-device'
import { signedYuan } from '@/texts/format-money'
import { Button } from './button'
import { classes } from './classes'
import { PriceFigure } from './price-figure'
import { Sheet } from './sheet'

/** A quote, and what tells it from the other. */
interface Side {
  label: string
  quote: ComparedQuote
}

interface CompareSheetProps extends PropsWithChildren {
  title: string
  /** The category of both. */
  category: RegisteredCategory
  left: Side
  right: Side
  onClose: () => void
}

/** Two quotes side by side: the price, and where it comes apart. Children choose another one. */
export function CompareSheet({ title, category, left, right, onClose, children }: CompareSheetProps) {
  const isSamePrice = left.quote.low === right.quote.low && left.quote.high === right.quote.high
  return (
    <Sheet title={title} onClose={onClose}>
      <View className="row row--top">
        <SidePrice {...left} />
        <SidePrice {...right} />
      </View>
      {children}
      <Differences {...compareQuotes(category, left.quote, right.quote)} isSamePrice={isSamePrice} />
      <Button kind="soft" wide className="mt-4" onPress={onClose}>
        {texts.close}
      </Button>
    </Sheet>
  )
}

function SidePrice({ label, quote }: Side) {
  return (
    <View className="compare__side">
      <View className="note">{label}</View>
      <PriceFigure fen={quote} size="card" />
      <View className="sub">{describeDevice(quote.category, quote.answers).title}</View>
    </View>
  )
}

function Differences({ answers, lines, isSamePrice }: Comparison & { isSamePrice: boolean }) {
  return (
    <>
      {answers.length > 0 ? (
        <View className="title compare__head">{texts.answers}</View>
      ) : (
        <View className="sub mt-4">{isSamePrice ? texts.sameAll : texts.sameAnswers}</View>
      )}
      {answers.map(({ id, ...pair }) => (
        <PairRow key={id} {...pair} />
      ))}
      {lines.length > 0 && <View className="title compare__head">{texts.lines}</View>}
      {lines.map(({ id, name, left, right }) => (
        <PairRow key={id} name={name} left={signedYuan(left)} right={signedYuan(right)} figures />
      ))}
    </>
  )
}

interface PairRowProps {
  name: string
  left: string
  right: string
  /** Sums, not words. */
  figures?: boolean
}

function PairRow({ name, left, right, figures }: PairRowProps) {
  const className = classes('compare__side fact__strong', figures && 'num')
  return (
    <View className="compare">
      <View className="note">{name}</View>
      <View className="row row--top">
        <View className={className}>{left}</View>
        <View className={className}>{right}</View>
      </View>
    </View>
  )
}
