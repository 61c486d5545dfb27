import { View } from '@tarojs/components'
import { Link } from '@/components/link'
import { PriceFigure } from '@/components/price-figure'
import { type NarrowingStep, Settled } from '@/components/settled'
import { Tag } from '@/components/tag'
import { Thing } from '@/components/thing'
import type { SavedQuote } from '@/services/saved-quotes'
import { describeDevice } from '@/texts/describe-device'
import { yuan } from '@/texts/format-money'
import { namePriceBook } from '@/texts/name-price-book'
import { quoteTexts as texts } from '@/texts/quote'
import type { Standing } from './standing'
import { StandingTag } from './standing-tag'
import type { Fill } from './tell-fill'

interface QuoteHeadProps {
  quote: SavedQuote['quote']
  standing: Standing
  steps: readonly NarrowingStep[]
  onNarrowing: () => void
  /** A question that was left open. */
  fill?: Fill
  onFill: (question: string) => void
}

/** The thing, its price, and how the price settled. */
export function QuoteHead({ quote, standing, steps, onNarrowing, fill, onFill }: QuoteHeadProps) {
  const { drawing, title, detail } = describeDevice(quote.category, quote.answers)
  const open = quote.low !== quote.high
  const isOver = standing === 'expired' || standing === 'replaced'
  return (
    <>
      <Thing drawing={drawing} title={title} text={detail} />
      <View className="row row--wrap quote__tags">
        <View className="sub mr-2">{open ? texts.floor : texts.offer}</View>
        <StandingTag standing={standing} />
        <Tag>{namePriceBook(quote.priceBook)}</Tag>
      </View>
      <PriceFigure fen={quote.low} size="page" old={isOver} />
      {open && !isOver && <View className="sub mt-2">{texts.upTo(yuan(quote.high))}</View>}
      {fill && (
        <Link leads onPress={() => onFill(fill.question)}>
          {fill.text}
        </Link>
      )}
      {steps.length > 1 && (
        <View className="quote__settled">
          <Settled steps={steps} />
          <Link leads onPress={onNarrowing}>
            {tellNarrowing(steps)}
          </Link>
        </View>
      )}
    </>
  )
}

function tellNarrowing(steps: readonly NarrowingStep[]): string {
  const first = steps[0]
  const last = steps[steps.length - 1]
  if (!first || !last) return ''
  const from = [yuan(first.low), yuan(first.high)] as const
  if (last.low === last.high) return texts.narrowing.settled(...from)
  return texts.narrowing.open(...from, texts.narrowing.range(yuan(last.low), yuan(last.high)))
}
