import { Page } from '@/components/page'
import { QuoteSkeleton } from '@/components/quote-skeleton'
import { sharedQuoteTexts as texts } from '@/texts/shared-quote'

export const SharedSkeleton = () => (
  <Page title={texts.title} back={false}>
    <QuoteSkeleton />
  </Page>
)
