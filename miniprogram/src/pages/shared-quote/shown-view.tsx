import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import { Link } from '@/components/link'
import { namePriceBook } from '@/texts/name-price-book'
import { sharedQuoteTexts as texts } from '@/texts/shared-quote'
import { ExpiredCard } from './expired-card'
import type { ShownQuote } from './load-quote'
import { PriceCard } from './price-card'
import { SharedLines } from './shared-lines'
import type { useSharedQuote } from './use-shared-quote'

interface ShownViewProps {
  shown: ShownQuote
  view: NonNullable<ReturnType<typeof useSharedQuote>['view']>
  shared: ReturnType<typeof useSharedQuote>
  openLine?: string
  onOpenLine: (id: string) => void
}

export function ShownView({ shown, view, shared, openLine, onOpenLine }: ShownViewProps) {
  const { received, signature, standing } = shown
  return (
    <>
      {signature === 'holds' ? (
        <Banner tone="ok">{texts.signature.holds}</Banner>
      ) : (
        <Banner tone="warn">
          <View>{texts.signature.unchecked}</View>
          <Link icon="refresh" onPress={shared.load}>
            {texts.signature.again}
          </Link>
        </Banner>
      )}
      {!shared.stored && <Banner tone="danger">{texts.notStored}</Banner>}
      {standing === 'expired' ? (
        <ExpiredCard received={received} view={view} />
      ) : (
        <PriceCard shown={shown} view={view} pickup={shared.pickup} onPickup={shared.openPickup} />
      )}
      {standing !== 'expired' && view.texts && (
        <SharedLines quote={received.quote} words={view.texts} openId={openLine} onOpen={onOpenLine} />
      )}
      {standing === 'valid' && (
        <>
          <View className="note">{texts.family}</View>
          <Link leads onPress={shared.startOwn}>
            {texts.actions.own}
          </Link>
        </>
      )}
      <View className="note mt-2">{namePriceBook(received.quote.priceBook)}</View>
    </>
  )
}
