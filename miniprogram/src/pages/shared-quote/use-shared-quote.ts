import { findCategory } from '@shared/categories'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { routes } from '@/routes'
import { cardRoute } from '@/services/card-route'
import { fitAnswers } from '@/services/fit-answers'
import { narrowingOf } from '@/services/narrowing'
import { openPage, startOver } from '@/services/navigation'
import { watchOutbox } from '@/services/outbox-news'
import { usePageShown, useWhileShown } from '@/services/page-shown'
import { listSavedPickups } from '@/services/saved-pickups'
import { listSavedQuotes } from '@/services/saved-quotes'
import { isSinglePage } from '@/services/single-page'
import { workableTerms } from '@/services/workable-terms'
import { describeDevice } from '@/texts/describe-device'
import { yuan } from '@/texts/format-money'
import { narrowingSteps } from '@/texts/narrowing-steps'
import { sharedQuoteTexts } from '@/texts/shared-quote'
import { wordsOf } from '@/texts/words-of'
import type { SignedQuote } from './check-quote'
import { loadQuote, type SharedState } from './load-quote'
import { readLink, type SharedLink, type SharedParams } from './read-link'
import { useRequote } from './use-requote'
import { valueToday } from './value-today'

/** A quote somebody shared: read, checked on this phone, and what can be done with it. */
export function useSharedQuote({ id, scene, q, card, token }: SharedParams) {
  const link = useMemo(() => readLink({ id, scene, q, card, token }), [id, scene, q, card, token])
  const { state, busy, load } = useLoading(link)
  const received = state.step === 'shown' ? state.received : undefined
  const answered = 'received' in state ? state.received : undefined
  const newer = state.step === 'stopped' ? state.newer : undefined
  const category = answered && findCategory(answered.quote.category)
  const requote = useRequote()
  useOnPickups(received?.id, load)
  return {
    state,
    busy,
    load,
    /** Alone in Moments: nothing that leads to another page works. */
    alone: isSinglePage(),
    view: useMemo(() => received && viewOf(received), [received]),
    card: cardOf(state, link),
    pickup: received && findPickupOf(received.id),
    book: () => received && openPage(routes.booking({ quotes: [received.id] })),
    openPickup: (pickup: string) => openPage(routes.pickup({ id: pickup })),
    openNewer: newer === undefined ? undefined : () => openPage(routes.sharedQuote({ id: newer })),
    requote: category && (() => requote(category, answered)),
    startOwn: () => startOver(routes.home()),
  }
}

function useLoading(link: SharedLink | undefined) {
  const [state, setState] = useState<SharedState>({ step: 'loading' })
  const [busy, setBusy] = useState(false)
  const load = useCallback(async () => {
    setBusy(true)
    const next = await loadQuote(link)
    setState((before) => keepShown(before, next))
    setBusy(false)
  }, [link])
  useEffect(() => {
    void load()
  }, [load])
  return { state, busy, load }
}

/** Acts once a pickup of this phone has begun or ceased to use the quote: it stands otherwise at the server too. */
function useOnPickups(quote: string | undefined, act: () => void): void {
  const known = useRef<string>()
  const look = () => {
    const users = quote && tellPickupsOf(quote)
    if (known.current !== undefined && users !== known.current) act()
    known.current = users
  }
  useEffect(() => {
    known.current = quote && tellPickupsOf(quote)
  }, [quote])
  usePageShown(look)
  useWhileShown(watchOutbox, look)
}

/** What was read once stays on the page when it cannot be read again. */
function keepShown(before: SharedState, next: SharedState): SharedState {
  const isLost = before.step === 'shown' && next.step === 'unreachable'
  return isLost ? { ...before, confirmed: false } : next
}

/** What the page shows of a quote; ranges only where this phone can work it out again. */
function viewOf({ id, quote }: SignedQuote) {
  const category = findCategory(quote.category)
  const fitted = category && fitAnswers(category, quote.answers)
  const terms = category && workableTerms(category, quote)
  return {
    category,
    words: describeDevice(quote.category, fitted?.answers),
    steps: category && terms ? narrowingSteps(narrowingOf(category, quote.answers, terms), wordsOf(category)) : [],
    fitted,
    today: valueToday(quote),
    mine: listSavedQuotes().filter((saved) => saved.quote.category === quote.category && saved.signed?.id !== id),
  }
}

export type SharedView = ReturnType<typeof viewOf>

const pickupsOf = (quote: string) =>
  listSavedPickups().filter(({ seen }) => seen.devices.some((device) => device.quote === quote))

const tellPickupsOf = (quote: string): string =>
  pickupsOf(quote)
    .map(({ id, seen }) => `${id} ${seen.status}`)
    .join()

/** The order on this phone that uses the quote. */
const findPickupOf = (quote: string): string | undefined =>
  pickupsOf(quote).find(({ seen }) => seen.status === 'booked')?.id

/** The card that passes the same quote on; a price that does not hold is not put in its title. */
function cardOf(state: SharedState, link: SharedLink | undefined) {
  const texts = sharedQuoteTexts.card
  const holds = state.step === 'shown' && state.standing === 'valid' && state.confirmed
  if (!holds) return { title: texts.plain, route: link ? cardRoute(link) : routes.home() }
  const { quote } = state.received
  const category = findCategory(quote.category)
  const thing = describeDevice(quote.category, category && fitAnswers(category, quote.answers).answers).title
  const low = yuan(quote.low)
  const title = quote.low === quote.high ? texts.settled(thing, low) : texts.range(thing, low, yuan(quote.high))
  return { title, route: cardRoute(state.received) }
}
