import { Banner } from '@/components/banner'
import { ClockBanner } from '@/components/clock-banner'
import { quoteTexts as texts } from '@/texts/quote'
import { wordsOf } from '@/texts/words-of'
import { ChangedCard } from './changed-card'
import type { OpenSheetName } from './open-sheet'
import { SinceThenSection } from './since-then-section'
import type { FoundQuote, useQuote } from './use-quote'

interface NoticesProps extends Pick<ReturnType<typeof useQuote>, 'signing' | 'kept' | 'copied' | 'accept'> {
  found: FoundQuote
  onSheet: (sheet: OpenSheetName) => void
}

/** What a person has to know before the price is relied on: what is not kept, not signed, or no longer the same. */
export function Notices({ found: { saved, category, stale, sinceThen }, onSheet, ...quote }: NoticesProps) {
  const { signing } = quote
  return (
    <>
      <ClockBanner />
      {!quote.kept && (
        <Banner tone="warn" icon="alert">
          {texts.notStored}
        </Banner>
      )}
      {!quote.copied && saved.signed && <Banner>{texts.notCopied(saved.signed.url)}</Banner>}
      {stale && (
        <Banner tone="warn" icon="clock">
          {texts.stale}
        </Banner>
      )}
      {signing?.outcome === 'changed' && (
        <ChangedCard
          from={saved.quote}
          {...signing}
          words={wordsOf(category)}
          onAccept={() => quote.accept(signing.to)}
          onLines={() => onSheet({ changed: signing.to })}
        />
      )}
      {sinceThen && (
        <SinceThenSection
          since={sinceThen}
          open={saved.quote.low !== saved.quote.high}
          onLines={() => onSheet('since-then')}
        />
      )}
    </>
  )
}
