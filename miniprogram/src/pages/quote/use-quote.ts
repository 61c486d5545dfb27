import { findCategory } from '@shared/categories'
import type { RegisteredCategory } from '@shared/categories/registry'
import { isPastBest } from '@shared/price-book/price-book'
import { useMemo, useRef, useState } from 'react'
import { routes } from '@/routes'
import { cardRoute } from '@/services/card-route'
import { today } from '@/services/clock'
import { currentPriceBook } from '@/services/current-price-book'
import { makeQuoteAgain } from '@/services/make-quote-again'
import { openPage, replacePage } from '@/services/navigation'
import type { SavedQuote } from '@/services/saved-quotes'
import { shareLink } from '@/services/share-link'
import { describeDevice } from '@/texts/describe-device'
import { yuan } from '@/texts/format-money'
import { narrowingSteps } from '@/texts/narrowing-steps'
import { quoteTexts } from '@/texts/quote'
import { wordsOf } from '@/texts/words-of'
import { findSinceThen } from './find-since-then'
import { type Standing, standingOf } from './standing'
import { tellFill } from './tell-fill'
import { type Estimates, useEstimates } from './use-estimates'
import { useSigning } from './use-signing'

/** A quote of this phone; `found` is absent when there is none with this id, or its category is not known here. */
export function useQuote(id: string) {
  const { saved, kept, signing, retry, accept } = useSigning(id)
  const category = saved && findCategory(saved.quote.category)
  const estimates = useEstimates(category, saved?.quote)
  const standing = saved && standingOf(saved, signing)
  const sinceThen = useMemo(() => saved && findSinceThen(saved), [saved])
  const found = saved &&
    category &&
    standing && { saved, category, sinceThen, ...view(saved, category, standing, estimates) }
  return { found, signing: signing === 'busy' ? undefined : signing, kept, retry, accept, ...useWaysOn(saved) }
}

export type FoundQuote = NonNullable<ReturnType<typeof useQuote>['found']>

function view(
  { quote, trail, signed }: SavedQuote,
  category: RegisteredCategory,
  standing: Standing,
  estimates: Estimates,
) {
  const steps = narrowingSteps(trail, wordsOf(category))
  const isOver = ['expired', 'booked', 'replaced'].includes(standing)
  return {
    steps,
    unchanged: trail.length - steps.length,
    standing,
    /** Nothing is signed with such prices. */
    stale: !signed && isPastBest(currentPriceBook(), today()),
    fill: isOver ? undefined : tellFill(quote, category, estimates.telling),
    waiting: ['booked', 'replaced'].includes(standing) ? undefined : estimates.waiting,
    contents: estimates.contents,
  }
}

function useWaysOn(saved: SavedQuote | undefined) {
  const [copied, setCopied] = useState(true)
  const valued = useRef<SavedQuote>()
  const card = shareCard(saved)
  return {
    copied,
    card,
    changeAnswer: (question: string) => {
      if (saved) openPage(routes.question({ category: saved.quote.category, quote: saved.id, question }))
    },
    book: () => saved && openPage(routes.booking({ quotes: [saved.id] })),
    openReplacement: () => saved?.replacedBy && replacePage(routes.quote({ id: saved.replacedBy })),
    openMaterials: () => saved && openPage(routes.materials({ id: saved.id })),
    openPoster: () => saved && openPage(routes.poster({ id: saved.id })),
    openPickup: () => saved?.pickup && openPage(routes.pickup({ id: saved.pickup })),
    valueAgain: () => {
      const category = saved && findCategory(saved.quote.category)
      if (!category) return
      // What has expired stays what it is; what cannot be signed has no other use.
      const made = valued.current ?? makeQuoteAgain(category, saved.quote.answers, saved.signed ? undefined : saved)
      if (made === 'ask') return openPage(routes.question({ category: category.id, quote: saved.id }))
      // Another tap, before the new quote shows or where its page did not open, makes no second one.
      valued.current = made
      replacePage(routes.quote({ id: made.id }))
    },
    sendLink: async () => {
      if (!saved?.signed) return
      setCopied(await shareLink({ title: card.title, url: saved.signed.url, copied: quoteTexts.shared.copied }))
    },
  }
}

/** The card in WeChat carries the whole signed quote; without a signature there is nothing to show to others. */
function shareCard(saved: SavedQuote | undefined) {
  const texts = quoteTexts.shared
  if (!saved?.signed) return { title: texts.unsigned, route: routes.home() }
  const { category, answers, low, high } = saved.quote
  const thing = describeDevice(category, answers).title
  const title = low === high ? texts.title(thing, yuan(low)) : texts.range(thing, yuan(low), yuan(high))
  return { title, route: cardRoute(saved.signed) }
}
