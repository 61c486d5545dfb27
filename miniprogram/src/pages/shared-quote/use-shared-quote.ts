import { findCategory } from '@shared/categories'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { routes } from '@/routes'
import { fitAnswers } from '@/services/fit-answers'
import { narrowingOf } from '@/services/narrowing'
import { openPage, startOver } from '@/services/navigation'
import { quoteTerms } from '@/services/quote-terms'
import { listSavedPickups } from '@/services/saved-pickups'
import { workableTerms } from '@/services/workable-terms'
import { describeDevice } from '@/texts/describe-device'
import { yuan } from '@/texts/format-money'
import { narrowingSteps } from '@/texts/narrowing-steps'
import { sharedQuoteTexts } from '@/texts/shared-quote'
import type { ReceivedQuote } from './check-quote'
import { loadQuote, type SharedState } from './load-quote'
import { useRequote } from './use-requote'
import { valueToday } from './value-today'

interface SharedParams {
  /** The id of a signed quote, from a link or a mini-program code. */
  id?: string
  /** The whole signed quote, from a card. */
  token?: string
}

/** A quote somebody shared: read, checked on this phone, and what can be done with it. */
export function useSharedQuote({ id, token }: SharedParams) {
  const [state, setState] = useState<SharedState>({ step: 'loading' })
  const load = useCallback(async () => {
    setState((before) => (before.step === 'shown' ? before : { step: 'loading' }))
    setState(await loadQuote(id, token))
  }, [id, token])
  useEffect(() => {
    void load()
  }, [load])

  const received = state.step === 'shown' ? state.received : undefined
  const answered = 'received' in state ? state.received : undefined
  const { requote, stored } = useRequote()
  return {
    state,
    load,
    stored,
    view: useMemo(() => received && viewOf(received), [received]),
    card: cardOf(state, { id, token }),
    pickup: received && findPickupOf(received.id),
    book: () => received && openPage(routes.booking({ quotes: [received.id] })),
    openPickup: (pickup: string) => openPage(routes.pickup({ id: pickup })),
    requote: () => answered && requote(answered),
    startOwn: () => startOver(routes.home()),
  }
}

/** What the page shows of a quote; ranges only where this phone can work it out again. */
function viewOf({ quote }: ReceivedQuote) {
  const category = findCategory(quote.category)
  const terms = category && workableTerms(category, quote)
  return {
    words: describeFitting(quote),
    texts: category?.texts,
    steps: category && terms ? narrowingSteps(narrowingOf(category, quote.answers, terms), category.texts) : [],
    today: valueToday(quote, quoteTerms()),
  }
}

/** The device in words, from the answers that today's questionnaire takes. */
function describeFitting({ category: id, answers }: ReceivedQuote['quote']) {
  const category = findCategory(id)
  return describeDevice(id, category && fitAnswers(category, answers).answers)
}

/** The order on this phone that uses the quote. */
const findPickupOf = (quote: string): string | undefined =>
  listSavedPickups().find(
    ({ seen }) => seen.status === 'booked' && seen.devices.some((device) => device.quote === quote),
  )?.id

/** The card that passes the same quote on; a price that does not hold is not put in its title. */
function cardOf(state: SharedState, params: SharedParams) {
  const texts = sharedQuoteTexts.card
  const holds = state.step === 'shown' && state.standing === 'valid'
  if (!holds) return { title: texts.plain, route: routes.sharedQuote(params) }
  const { id, token, quote } = state.received
  const thing = describeFitting(quote).title
  const low = yuan(quote.low)
  const title = quote.low === quote.high ? texts.settled(thing, low) : texts.range(thing, low, yuan(quote.high))
  return { title, route: routes.sharedQuote({ id, token }) }
}
