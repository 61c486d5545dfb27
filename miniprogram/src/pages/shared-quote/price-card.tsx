import { View } from '@tarojs/components'
import { Card } from '@/components/card'
import { Fact } from '@/components/fact'
import { Link } from '@/components/link'
import { PriceFigure } from '@/components/price-figure'
import { RangeBand } from '@/components/range-band'
import { Settled } from '@/components/settled'
import { Tag } from '@/components/tag'
import { Thing } from '@/components/thing'
import { formatExpiry } from '@/texts/format-expiry'
import { sharedQuoteTexts as texts } from '@/texts/shared-quote'
import type { ShownQuote } from './load-quote'
import type { SharedView } from './use-shared-quote'

interface PriceCardProps {
  shown: ShownQuote
  view: SharedView
  /** The order on this phone that uses the quote. */
  pickup?: string
  onPickup: (pickup: string) => void
}

export function PriceCard({ shown, view: { words, steps }, pickup, onPickup }: PriceCardProps) {
  const { received, standing } = shown
  const { low, high } = received.quote
  const open = low !== high
  return (
    <Card>
      <Thing drawing={words.drawing} title={words.title} text={words.detail} />
      <View className="row row--wrap mt-4">
        <View className="sub mr-2">{open ? texts.floor : texts.offer}</View>
        {standing === 'booked' && (
          <Tag tone="warn" icon="truck">
            {texts.booked.tag}
          </Tag>
        )}
      </View>
      <View className="mt-2">
        <PriceFigure fen={low} size="page" />
      </View>
      {(open || steps.length > 1) && (
        <View className="mt-6">{open ? <RangeBand low={low} high={high} /> : <Settled steps={steps} />}</View>
      )}
      {standing === 'booked' ? (
        <>
          <Fact icon="truck" title={texts.booked.tag} text={texts.booked.text} />
          {pickup && (
            <Link leads onPress={() => onPickup(pickup)}>
              {texts.booked.open}
            </Link>
          )}
        </>
      ) : (
        <PromiseFact {...shown} />
      )}
    </Card>
  )
}

/** Until when the price holds; only what the server has confirmed is a promise. */
function PromiseFact({ received, confirmed }: ShownQuote) {
  const until = formatExpiry(received.expiresAt)
  if (!confirmed) return <Fact icon="help" title={texts.written(until)} text={texts.notConfirmed} />
  return <Fact icon="lock" title={texts.held(until)} text={texts.privacy} />
}
