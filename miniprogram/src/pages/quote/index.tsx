import { lazy, Suspense, useState } from 'react'
import { guardPage } from '@/components/guard-page'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { QuoteSkeleton } from '@/components/quote-skeleton'
import { useRouteParams } from '@/services/navigation'
import { useShareCard } from '@/services/share-card'
import { isSinglePage } from '@/services/single-page'
import { quoteTexts as texts } from '@/texts/quote'
import { ContentsSection } from './contents-section'
import { Missing } from './missing'
import { Notices } from './notices'
import { OpenSheet, type OpenSheetName } from './open-sheet'
import { PriceNote } from './price-note'
import { QuoteFacts } from './quote-facts'
import { QuoteFoot } from './quote-foot'
import { QuoteHead } from './quote-head'
import { QuoteLines } from './quote-lines'
import { SigningBanner } from './signing-banner'
import { type FoundQuote, useQuote } from './use-quote'
import { WaitingSection } from './waiting-section'
import { WaysCard } from './ways-card'
import './index.css'

/** On the web nobody comes here with a card: its code stays apart. */
const SharedQuote = lazy(async () => ({ default: (await import('../shared-quote/shared-quote')).SharedQuote }))

export default guardPage(QuotePage)

/** Moments open the page that was shared from, on phones that do not have its quote: there the card shows it. */
function QuotePage() {
  const { id = '', card } = useRouteParams()
  if (card === undefined && !isSinglePage()) return <OwnQuote id={id} />
  return (
    <Suspense
      fallback={
        <Page title={texts.title} back={false}>
          <QuoteSkeleton />
        </Page>
      }
    >
      <SharedQuote />
    </Suspense>
  )
}

function OwnQuote({ id }: { id: string }) {
  const quote = useQuote(id)
  useShareCard(quote.card)
  const { found } = quote
  return found ? <Found {...quote} found={found} /> : <Missing />
}

type FoundProps = ReturnType<typeof useQuote> & { found: FoundQuote }

function Found({ found, signing, changeAnswer, ...quote }: FoundProps) {
  const [sheet, setSheet] = useState<OpenSheetName>()
  const { saved, category, standing, steps, fill, waiting, contents } = found
  return (
    <Page
      title={texts.title}
      under={
        signing && (
          <SigningBanner signing={signing} onRetry={quote.retry} onAgain={quote.valueAgain} onChange={changeAnswer} />
        )
      }
      foot={
        <QuoteFoot
          standing={standing}
          onShare={quote.sendLink}
          onBook={quote.book}
          onAgain={quote.valueAgain}
          onReplacement={quote.openReplacement}
          onPickup={quote.openPickup}
        />
      }
      sheet={
        sheet && <OpenSheet sheet={sheet} found={found} onChange={changeAnswer} onClose={() => setSheet(undefined)} />
      }
    >
      <QuoteHead
        quote={saved.quote}
        standing={standing}
        steps={steps}
        onNarrowing={() => setSheet('narrowing')}
        fill={fill}
        onFill={changeAnswer}
      />
      <Notices found={found} signing={signing} {...quote} onSheet={setSheet} />
      <QuoteFacts category={category} saved={saved} standing={standing} />
      {standing === 'held' && (
        <Link icon="save" leads onPress={quote.openPoster}>
          {texts.poster}
        </Link>
      )}
      <WaysCard category={category} quote={saved.quote} onChange={changeAnswer} />
      <QuoteLines
        category={category}
        quote={saved.quote}
        openLine={typeof sheet === 'object' && 'line' in sheet ? sheet.line : undefined}
        onOpen={(line) => setSheet({ line })}
      />
      {waiting && <WaitingSection {...waiting} />}
      {contents && (
        <ContentsSection contents={contents} onSources={() => setSheet('contents')} onPictures={quote.openMaterials} />
      )}
      <PriceNote quote={saved.quote} />
    </Page>
  )
}
