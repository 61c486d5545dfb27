import { View } from '@tarojs/components'
import { ClockBanner } from '@/components/clock-banner'
import { Link } from '@/components/link'
import { namePriceBook } from '@/texts/name-price-book'
import { sharedQuoteTexts as texts } from '@/texts/shared-quote'
import { wordsOf } from '@/texts/words-of'
import { ExpiredCard } from './expired-card'
import { FitNote } from './fit-note'
import { HandoverCard } from './handover-card'
import type { ShownQuote } from './load-quote'
import { PriceCard } from './price-card'
import { SharedLines } from './shared-lines'
import type { SheetName } from './shared-sheet'
import { SignatureBanner } from './signature-banner'
import type { SharedView, useSharedQuote } from './use-shared-quote'

interface ShownViewProps {
  shown: ShownQuote
  view: SharedView
  shared: ReturnType<typeof useSharedQuote>
  openLine?: string
  onOpen: (sheet: SheetName) => void
}

export function ShownView({ shown, view, shared, openLine, onOpen }: ShownViewProps) {
  const { received, standing, confirmed } = shown
  const { category, fitted, mine } = view
  const { id, sample } = received.quote.priceBook
  const canBook = standing === 'valid' && confirmed && !shared.alone
  return (
    <>
      <SignatureBanner shown={shown} onAgain={shared.load} />
      <ClockBanner />
      {standing === 'expired' ? (
        <ExpiredCard received={received} view={view} />
      ) : (
        <>
          <PriceCard shown={shown} view={view} pickup={shared.pickup} onPickup={shared.openPickup} />
          {canBook && category && <HandoverCard onOpen={() => onOpen('answers')} />}
          <SharedLines quote={received.quote} words={category && wordsOf(category)} openId={openLine} onOpen={onOpen} />
        </>
      )}
      {category && mine.length > 0 && (
        <View>
          <Link leads onPress={() => onOpen('compare')}>
            {texts.compare.open}
          </Link>
        </View>
      )}
      {fitted && category && <FitNote fitted={fitted} words={wordsOf(category)} />}
      {standing === 'valid' && shared.requote && !shared.alone && (
        <Link leads onPress={shared.startOwn}>
          {texts.actions.own}
        </Link>
      )}
      {sample !== undefined && <View className="note mt-2">{namePriceBook({ id, sample })}</View>}
    </>
  )
}
