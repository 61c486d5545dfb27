import type { RegisteredCategory } from '@shared/categories/registry'
import { UNKNOWN } from '@shared/valuation/question'
import { Card } from '@/components/card'
import { Fact } from '@/components/fact'
import type { SavedQuote } from '@/services/saved-quotes'
import { explainBecause } from '@/texts/explain-because'
import { formatExpiry, formatLastDay } from '@/texts/format-expiry'
import { joinSentences } from '@/texts/join-sentences'
import { quoteTexts } from '@/texts/quote'
import { wordsOf } from '@/texts/words-of'
import type { Standing } from './standing'

const texts = quoteTexts.facts

interface QuoteFactsProps {
  category: RegisteredCategory
  saved: SavedQuote
  standing: Standing
}

/** How long it holds, why it is worth that, and what the visit looks at. */
export function QuoteFacts(props: QuoteFactsProps) {
  return (
    <Card tight>
      <Hold {...props} />
      {explainReasons(props).map(({ title, text }) => (
        <Fact key={title} icon="receipt" title={title} text={text} />
      ))}
      <Fact icon="camera" title={texts.visit} text={texts.visitText} />
    </Card>
  )
}

function Hold({ category, saved: { signed, quote }, standing }: QuoteFactsProps) {
  if (!signed) {
    const { validDays } = category.rulebook(quote.day)
    return <Fact icon="unlock" title={texts.willHold(validDays)} text={texts.willHoldText} />
  }
  if (standing === 'replaced') return <Fact icon="edit" title={texts.replaced} text={texts.replacedText} />
  if (standing === 'expired') {
    return <Fact icon="clock" title={texts.ended(formatLastDay(signed.expiresAt))} text={texts.endedText} />
  }
  const text = quote.low === quote.high ? texts.heldText : texts.heldRangeText
  return <Fact icon="lock" title={texts.held(formatExpiry(signed.expiresAt))} text={text} />
}

/** Reasons with the same heading are told together; where the answer is not known, the worst one is named. */
function explainReasons({ category, saved: { quote } }: QuoteFactsProps) {
  const told = new Map<string, string>()
  for (const { id, because } of quote.reasons) {
    const reason = wordsOf(category).reasons[id]
    if (!reason) continue
    const open = 'question' in because && quote.answers[because.question] === UNKNOWN
    const text = open ? explainBecause(quoteTexts.sheet, wordsOf(category), quote.answers, because) : reason.text
    told.set(reason.title, joinSentences(told.get(reason.title), text))
  }
  return [...told].map(([title, text]) => ({ title, text }))
}
