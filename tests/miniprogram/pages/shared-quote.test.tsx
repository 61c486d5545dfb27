import { findCategory } from '@shared/categories'
import { packToken } from '@shared/quote-token/card'
import { quotePayload } from '@shared/quote-token/token-payload'
import type { Quote } from '@shared/valuation/quote'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openQuestionnaire } from '@/pages/question/open-questionnaire'
import type { ReceivedQuote } from '@/pages/shared-quote/check-quote'
import { readLink, type SharedParams } from '@/pages/shared-quote/read-link'
import { summariseLines } from '@/pages/shared-quote/summarise-lines'
import { useRequote } from '@/pages/shared-quote/use-requote'
import { useSharedQuote } from '@/pages/shared-quote/use-shared-quote'
import { tellCauses, valueToday } from '@/pages/shared-quote/value-today'
import { readDraft, saveDraft } from '@/services/drafts'
import { keepPickup } from '@/services/keep-pickup'
import * as navigation from '@/services/navigation'
import { listSavedQuotes, saveQuote } from '@/services/saved-quotes'
import { tokenMaker } from '../../support/token-maker'
import { answer, drop, refuse, resetServer, sentTo } from '../support/fake-server'
import { emptyStorage, fillStorage, saveStored } from '../support/memory-storage'
import { pickupAnswer } from '../support/pickup-answer'
import { airConditionerAnswers, publishedKey, signedQuote } from '../support/signed-quote'

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-22T04:00:00Z'), today: () => '2026-11-22' }))
vi.mock('@/services/single-page', () => ({ isSinglePage: () => false }))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn(), startOver: vi.fn() }))
vi.mock('@/services/page-shown', () => import('../support/shown-once'))

const received = signedQuote()
const card = packToken(received.token) ?? ''

/** Signs what this phone would not have made: the signature holds, whatever is signed. */
const signer = tokenMaker('another-key')

async function open(params: SharedParams = { id: received.id }) {
  const { result } = renderHook(() => useSharedQuote(params))
  await waitFor(() => expect(result.current.state.step).not.toBe('loading'))
  return result
}

beforeEach(() => {
  emptyStorage()
  resetServer()
  vi.clearAllMocks()
  answer('read-keys', () => ({ keys: [publishedKey] }))
  answer('read-quote', () => received)
})

afterEach(cleanup)

describe('a shared quote', () => {
  it('is shown with its price and its narrowing when the signature holds on this phone', async () => {
    const { current } = await open()
    expect(current.state).toMatchObject({ step: 'shown', signature: 'holds', standing: 'valid' })
    expect(current.view?.words.title).toBe('1.5\u00a0匹挂机空调')
    expect(current.view?.steps.at(-1)).toMatchObject({ low: received.quote.low, high: received.quote.high })
  })

  it('is not shown when its price was changed after signing, even if its lines add up', async () => {
    const [first, ...others] = received.quote.lines
    if (!first) throw new Error('a quote has lines')
    const low = received.quote.low + 10_000
    const lines = [{ ...first, amount: first.amount + 10_000 }, ...others]
    answer('read-quote', () => ({ ...received, quote: { ...received.quote, low, high: low, offer: low, lines } }))
    expect((await open()).current.state).toMatchObject({ step: 'stopped', reason: 'broken' })
  })

  it('is not shown when an answer was changed after signing', async () => {
    const answers = { ...airConditionerAnswers, 'install-years': 3 }
    answer('read-quote', () => ({ ...received, quote: { ...received.quote, answers } }))
    expect((await open()).current.state).toMatchObject({ step: 'stopped', reason: 'broken' })
  })

  it('is not shown when one byte of its token is another', async () => {
    const at = received.token.length - 20
    const other = received.token[at] === 'A' ? 'B' : 'A'
    const token = received.token.slice(0, at) + other + received.token.slice(at + 1)
    answer('read-quote', () => ({ ...received, token }))
    expect((await open()).current.state).toMatchObject({ step: 'stopped', reason: 'broken' })
  })

  it('is not shown when it answers for another id', async () => {
    answer('read-quote', () => ({ ...received, id: 'zzzzzzzz12345678' }))
    expect((await open()).current.state).toMatchObject({ step: 'stopped', reason: 'broken' })
  })

  it('says that it was not checked when the keys are not to be had, and checks it when they are', async () => {
    answer('read-keys', drop)
    const result = await open()
    expect(result.current.state).toMatchObject({ step: 'shown', signature: 'unchecked' })
    answer('read-keys', () => ({ keys: [publishedKey] }))
    await act(() => result.current.load())
    expect(result.current.state).toMatchObject({ step: 'shown', signature: 'holds' })
  })

  it('cannot be booked again once it is booked', async () => {
    answer('read-quote', () => ({ ...received, status: 'booked' }))
    expect((await open()).current.state).toMatchObject({ step: 'shown', standing: 'booked' })
  })

  it('is read again once it was booked from this phone, and once that was cancelled', async () => {
    const result = await open()
    const devices = [{ quote: received.id, category: 'air-conditioner', low: 1, high: 1 }]
    answer('read-quote', () => ({ ...received, status: 'booked' }))
    await act(async () => void keepPickup('the-secret', pickupAnswer({ devices })))
    expect(result.current.state).toMatchObject({ standing: 'booked' })
    expect(result.current.pickup).toBe(pickupAnswer().id)
    answer('read-quote', () => received)
    await act(async () => void keepPickup('the-secret', pickupAnswer({ devices, status: 'cancelled' })))
    expect(result.current.state).toMatchObject({ standing: 'valid' })
    await act(async () => void keepPickup('another', pickupAnswer({ id: 'another', devices: [] })))
    expect(sentTo('read-quote')).toHaveLength(3)
  })

  it('shows today’s price for the same answers when it has expired', async () => {
    const old = signedQuote({ day: '2026-11-01', expiresAt: '2026-11-08T16:00:00.000Z' })
    answer('read-quote', () => ({ ...old, status: 'expired' }))
    const { current } = await open({ id: old.id })
    expect(current.state).toMatchObject({ step: 'shown', signature: 'holds', standing: 'expired' })
    expect(current.view?.today).toMatchObject({ low: old.quote.low, day: '2026-11-22' })
  })

  it('keeps the price of a revoked quote to itself', async () => {
    answer('read-quote', () => ({ ...received, status: 'revoked' }))
    expect((await open()).current.state).toMatchObject({ step: 'stopped', reason: 'revoked' })
  })

  it('tells an unknown id from a dropped network, which can be tried again', async () => {
    answer('read-quote', () => refuse('quote_unknown'))
    expect((await open()).current.state.step).toBe('unknown')
    answer('read-quote', drop)
    const result = await open()
    expect(result.current.state.step).toBe('unreachable')
    answer('read-quote', () => received)
    await act(() => result.current.load())
    expect(result.current.state.step).toBe('shown')
  })
})

describe('a quote that does not count any more', () => {
  it('leads to the one in its place when the server names it', async () => {
    answer('read-quote', () => ({ ...received, status: 'superseded', supersededBy: 'zzzzzzzz12345678' }))
    const { current } = await open()
    expect(current.state).toMatchObject({ step: 'stopped', reason: 'superseded' })
    act(() => current.openNewer?.())
    expect(navigation.openPage).toHaveBeenLastCalledWith('/pages/shared-quote/index?id=zzzzzzzz12345678')
  })

  it('leads to no other one when the server names none', async () => {
    answer('read-quote', () => ({ ...received, status: 'superseded' }))
    expect((await open()).current.openNewer).toBeUndefined()
  })

  it('can still be valued anew from its card when the server knows no such quote', async () => {
    answer('read-quote', () => refuse('quote_unknown'))
    const result = await open({ id: received.id, card })
    expect(result.current.state.step).toBe('unknown')
    act(() => result.current.requote?.())
    expect(listSavedQuotes()).toHaveLength(1)
    expect((await open()).current.requote).toBeUndefined()
  })
})

describe('a link of which nothing can be made', () => {
  const unreadable: [string, SharedParams][] = [
    ['nothing at all', {}],
    ['an id cut short', { id: received.id.slice(0, 12) }],
    ['an id pasted twice', { id: received.id + received.id }],
    ['an id that was encoded twice', { id: `%25${received.id}` }],
    ['an id of 5,000 characters', { id: 'a'.repeat(5000) }],
    ['a card cut short', { card: card.slice(0, 90) }],
    ['a card pasted twice', { card: card + card }],
    ['a card of 5,000 characters', { card: card.padEnd(5000, 'A') }],
    ['an old card cut short', { token: received.token.slice(0, -20) }],
  ]

  it.each(unreadable)('is told from a dropped network, and the server is not asked: %s', async (_, params) => {
    expect((await open(params)).current.state).toEqual({ step: 'unreadable' })
    expect(sentTo('read-quote')).toEqual([])
  })

  it('still leads to the quote when the id alone is whole', async () => {
    const { current } = await open({ id: received.id, card: card.slice(0, -20) })
    expect(current.state).toMatchObject({ step: 'shown', signature: 'holds' })
  })

  it('does not bring the card of one quote under the id of another', () => {
    expect(readLink({ id: 'zzzzzzzz12345678', card })).toEqual({ id: 'zzzzzzzz12345678', token: undefined })
    expect(readLink({ scene: received.id, card })).toEqual({ id: received.id, token: received.token })
  })
})

describe('a card that carries the whole quote', () => {
  it.each<[string, SharedParams]>([
    ['packed', { id: received.id, card }],
    ['packed, without the id', { card }],
    ['as older versions sent it', { token: received.token }],
  ])('opens without network, verified with the keys of this phone, line by line: %s', async (_, params) => {
    answer('read-quote', drop)
    saveStored('keys', { keys: [publishedKey] })
    const { current } = await open(params)
    expect(current.state).toMatchObject({ step: 'shown', signature: 'holds', standing: 'valid' })
    expect(current.state).toMatchObject({
      received: { quote: { low: received.quote.low, lines: received.quote.lines } },
    })
  })

  it('opens on a phone that was never online, and says that nothing was checked', async () => {
    answer('read-quote', drop)
    const { current } = await open({ card })
    expect(current.state).toMatchObject({ step: 'shown', signature: 'unchecked', confirmed: false })
    expect(current.state).toMatchObject({ received: { quote: { lines: received.quote.lines } } })
  })

  it('is no promise until the server has confirmed it: it may have been revoked', async () => {
    answer('read-quote', drop)
    saveStored('keys', { keys: [publishedKey] })
    const result = await open({ id: received.id, card })
    expect(result.current.state).toMatchObject({ signature: 'holds', confirmed: false })
    expect(result.current.card.title).not.toContain('327')
    answer('read-quote', () => ({ ...received, status: 'revoked' }))
    await act(() => result.current.load())
    expect(result.current.state).toMatchObject({ step: 'stopped', reason: 'revoked' })
  })

  it('stays on the page, unconfirmed, when the network goes', async () => {
    const result = await open()
    expect(result.current.state).toMatchObject({ step: 'shown', confirmed: true })
    answer('read-quote', drop)
    await act(() => result.current.load())
    expect(result.current.state).toMatchObject({ step: 'shown', signature: 'holds', confirmed: false })
  })

  it('passes on as a card of at most 1,024 characters', async () => {
    const { current } = await open({ token: received.token })
    const query = current.card.route.split('?')[1] ?? ''
    expect(query).toBe(`id=${received.id}&card=${card}`)
    expect(query.length).toBeLessThanOrEqual(1024)
  })

  it('is of a newer version when its signature holds and its content cannot be read', async () => {
    answer('read-quote', drop)
    saveStored('keys', { keys: [publishedKey, signer.key] })
    const payload = quotePayload(received.quote as Quote, received.id, 'youshu', { issuedAt: 0, expiresAt: 2e9 })
    const { current } = await open({ token: signer.token({ ...payload, colour: 'white' }) })
    expect(current.state).toMatchObject({ step: 'stopped', reason: 'too-new' })
    expect(current.requote).toBeUndefined()
  })

  it('cannot be genuine when it names the prices and rules of this phone and another price, keys or not', async () => {
    answer('read-quote', drop)
    const { token } = signedAs({ low: 99_900, high: 99_900 })
    expect((await open({ token })).current.state).toMatchObject({ step: 'stopped', reason: 'broken' })
  })

  it('does not show a changed price without network either', async () => {
    answer('read-quote', drop)
    saveStored('keys', { keys: [publishedKey] })
    const [header, payload = '', signature] = received.token.split('.')
    const content = JSON.parse(Buffer.from(payload, 'base64url').toString())
    const changed = Buffer.from(JSON.stringify({ ...content, low: 99_900, high: 99_900 })).toString('base64url')
    const { current } = await open({ token: `${header}.${changed}.${signature}` })
    expect(current.state).toMatchObject({ step: 'stopped', reason: 'broken' })
  })
})

describe('valuing the answers anew', () => {
  it('makes one quote of this phone, however often it is pressed', async () => {
    const result = await open()
    act(() => result.current.requote?.())
    act(() => result.current.requote?.())
    const [made, ...others] = listSavedQuotes()
    expect(others).toEqual([])
    expect(made?.quote).toMatchObject({ low: received.quote.low, answers: airConditionerAnswers })
    expect(navigation.openPage).toHaveBeenLastCalledWith(`/pages/quote/index?id=${made?.id}`)
  })

  it('asks first where a question is not answered', async () => {
    const { removal: _, ...answers } = airConditionerAnswers
    const partly = signedQuote({ answers })
    answer('read-quote', () => partly)
    const result = await open({ id: partly.id })
    act(() => result.current.requote?.())
    expect(listSavedQuotes()).toEqual([])
    const page = `/pages/question/index?category=air-conditioner&quote=${partly.id}`
    expect(navigation.openPage).toHaveBeenLastCalledWith(page)
  })
})

function signedAs(change: Partial<ReceivedQuote['quote']>, exp = Date.parse(received.expiresAt) / 1000): ReceivedQuote {
  const quote = { ...received.quote, ...change }
  const times = { issuedAt: exp - 604_800, expiresAt: exp }
  return { ...received, quote, token: signer.token(quotePayload(quote as Quote, received.id, 'youshu', times)) }
}

const questionPage = `/pages/question/index?category=air-conditioner&quote=${received.id}`
const unfit: [string, ReceivedQuote['quote']['answers']][] = [
  ['a question that is not asked', { ...airConditionerAnswers, colour: 'white' }],
  ['an option that does not exist', { ...airConditionerAnswers, parts: 'half' }],
  ['a number where an option belongs', { ...airConditionerAnswers, type: 12 }],
  ['a list where a number belongs', { ...airConditionerAnswers, 'install-years': ['twelve'] }],
]
const unworkable: [string, Partial<ReceivedQuote['quote']>][] = [
  ['a day before all rules', { day: '2020-01-01' }],
  ['a region without prices', { region: 'mars' }],
  ...unfit.map(([what, answers]): [string, Partial<ReceivedQuote['quote']>] => [what, { answers }]),
]

describe('a quote that this phone cannot work out again', () => {
  beforeEach(() => {
    answer('read-keys', () => ({ keys: [publishedKey, signer.key] }))
  })

  it.each(unworkable)('is shown at its signed price when the signature holds: %s', async (_, change) => {
    answer('read-quote', () => signedAs(change))
    const { current } = await open()
    expect(current.state).toMatchObject({ step: 'shown', signature: 'holds', standing: 'valid' })
    expect(current.state).toMatchObject({ received: { quote: { low: 32_700 } } })
    expect(current.view?.words.title).toMatch(/空调$/)
    expect(current.view?.steps).toEqual([])
  })

  it.each(unfit)('has its answers asked again when they are valued anew: %s', async (_, answers) => {
    answer('read-quote', () => signedAs({ answers }))
    const result = await open()
    act(() => result.current.requote?.())
    expect(listSavedQuotes()).toEqual([])
    expect(navigation.openPage).toHaveBeenLastCalledWith(questionPage)
    expect(openQuestionnaire({ category: 'air-conditioner', quote: received.id })).toHaveProperty('changed')
  })

  it('keeps its price and has none of today once it has expired under older rules', async () => {
    const answers = { ...airConditionerAnswers, parts: 'half' }
    const category = findCategory('air-conditioner')
    if (!category) throw new Error('air conditioners can be valued')
    const rulebook = { ...received.quote.rulebook, hash: 'older' }
    const old = signedAs({ answers, rulebook }, Date.parse('2026-11-20T16:00:00Z') / 1000)
    answer('read-quote', () => ({ ...old, status: 'expired', expiresAt: '2026-11-20T16:00:00.000Z' }))
    const { current } = await open()
    expect(current.state).toMatchObject({ step: 'shown', signature: 'holds', standing: 'expired' })
    expect(current.view).toMatchObject({ steps: [], today: undefined })
  })

  it('is named in general and leads home when its category is not known here', async () => {
    answer('read-quote', () => signedAs({ category: 'piano' }))
    const result = await open()
    expect(result.current.state).toMatchObject({ step: 'shown', signature: 'holds' })
    expect(result.current.view).toMatchObject({ words: { title: '一样旧东西' }, category: undefined, steps: [] })
    expect(result.current.requote).toBeUndefined()
    act(() => result.current.startOwn())
    expect(navigation.startOver).toHaveBeenLastCalledWith('/pages/home/index')
  })

  it.each(unfit)('does not match where today’s rules are named, which know no such answer: %s', async (_, answers) => {
    answer('read-quote', () => ({ ...received, quote: { ...received.quote, answers } }))
    expect((await open()).current.state).toMatchObject({ step: 'stopped', reason: 'broken' })
    answer('read-keys', drop)
    emptyStorage()
    expect((await open()).current.state).toMatchObject({ step: 'stopped', reason: 'broken' })
  })

  it('is only not checked where the keys are not to be had and the rules are others', async () => {
    answer('read-keys', drop)
    const rulebook = { ...received.quote.rulebook, hash: 'older' }
    answer('read-quote', () => signedAs({ answers: { ...airConditionerAnswers, parts: 'half' }, rulebook }))
    expect((await open()).current.state).toMatchObject({ step: 'shown', signature: 'unchecked' })
  })

  it('does not match when the end of its time cannot be read, signed or not', async () => {
    answer('read-quote', () => ({ ...received, expiresAt: 'soon' }))
    expect((await open()).current.state).toMatchObject({ step: 'stopped', reason: 'broken' })
    answer('read-keys', drop)
    emptyStorage()
    expect((await open()).current.state).toMatchObject({ step: 'stopped', reason: 'broken' })
  })
})

describe('a card without network, whose quote this phone cannot work out', () => {
  const changes: [string, Partial<ReceivedQuote['quote']>][] = [...unworkable, ['a category', { category: 'piano' }]]

  beforeEach(() => {
    answer('read-quote', drop)
    saveStored('keys', { keys: [publishedKey, signer.key] })
  })

  it.each(changes)('is shown at its signed price, without lines, when the signature holds: %s', async (_, change) => {
    const { current } = await open({ token: signedAs(change).token })
    expect(current.state).toMatchObject({ step: 'shown', signature: 'holds', confirmed: false })
    expect(current.state).toMatchObject({ received: { quote: { low: 32_700, lines: [] } } })
  })

  it.each(changes)('does not match when the signature does not hold: %s', async (_, change) => {
    const [header, payload] = signedAs(change).token.split('.')
    const [, , signature] = signedAs({ low: 0 }).token.split('.')
    const result = await open({ token: `${header}.${payload}.${signature}` })
    expect(result.current.state).toMatchObject({ step: 'stopped', reason: 'broken' })
    expect(result.current.view).toBeUndefined()
  })

  it('waits for the network when it ends at no instant there is', async () => {
    const { token } = signedAs({}, 9_000_000_000_000_000)
    expect((await open({ token })).current.state).toEqual({ step: 'unreachable' })
  })
})

describe('a draft of one’s own', () => {
  const own = { category: 'air-conditioner', answers: { type: 'window' }, question: 'install-years', savedAt: 1 }

  it('stays when somebody’s answers have to be asked again, and so does the way to both', async () => {
    saveDraft(own)
    const { removal: _, ...answers } = airConditionerAnswers
    answer('read-quote', () => signedQuote({ answers }))
    const result = await open()
    act(() => result.current.requote?.())
    expect(readDraft('air-conditioner')).toEqual(own)
    const theirs = openQuestionnaire({ category: 'air-conditioner', quote: received.id })
    expect(theirs).toMatchObject({ answers, at: 'removal', edits: true })
    expect(openQuestionnaire({ category: 'air-conditioner' })).toMatchObject({ answers: own.answers, edits: false })
  })

  it('stays when somebody’s answers make a quote at once', async () => {
    saveDraft(own)
    const result = await open()
    act(() => result.current.requote?.())
    expect(listSavedQuotes()).toHaveLength(1)
    expect(readDraft('air-conditioner')).toEqual(own)
  })
})

describe('answers that today’s questionnaire does not take', () => {
  const answers = { ...airConditionerAnswers, parts: 'half' }
  const category = findCategory('air-conditioner')
  if (!category) throw new Error('air conditioners can be valued')

  it('have no price today', () => {
    expect(valueToday(received.quote)).toMatchObject({ low: received.quote.low })
    expect(valueToday({ ...received.quote, answers })).toBeUndefined()
  })

  it('are asked again, and the questionnaire says which', () => {
    const { result } = renderHook(() => useRequote())
    act(() => result.current(category, { id: received.id, quote: { category: 'air-conditioner', answers } }))
    expect(listSavedQuotes()).toEqual([])
    expect(navigation.openPage).toHaveBeenLastCalledWith(questionPage)
    const opened = openQuestionnaire({ category: 'air-conditioner', quote: received.id })
    expect(opened).toMatchObject({ changed: { again: ['parts'], gone: [] }, at: 'parts' })
  })

  it('are asked again even where the phone keeps nothing', () => {
    fillStorage()
    const { result } = renderHook(() => useRequote())
    act(() => result.current(category, { id: received.id, quote: { category: 'air-conditioner', answers } }))
    expect(navigation.openPage).toHaveBeenLastCalledWith(questionPage)
    const opened = openQuestionnaire({ category: 'air-conditioner', quote: received.id })
    expect(opened).toMatchObject({ changed: { again: ['parts'] } })
  })

  it('are named on the page before anything is valued anew, and what is left has a price today', async () => {
    answer('read-keys', () => ({ keys: [publishedKey, signer.key] }))
    const rulebook = { ...received.quote.rulebook, hash: 'older' }
    answer('read-quote', () => signedAs({ answers: { ...answers, colour: 'white' }, rulebook }))
    expect((await open()).current.view).toMatchObject({
      fitted: { again: ['parts'], gone: ['colour'] },
      today: undefined,
    })
    answer('read-quote', () => signedAs({ answers: { ...airConditionerAnswers, colour: 'white' }, rulebook }))
    const { current } = await open()
    expect(current.view).toMatchObject({ fitted: { again: [], gone: ['colour'] }, today: { low: received.quote.low } })
  })
})

describe('its lines in short', () => {
  const summaryOf = (category: string, answers: Record<string, string | number | string[]>) => {
    const words = findCategory(category)?.texts
    if (!words) throw new Error(`no category ${category}`)
    return summariseLines(signedQuote({ category, answers }).quote.lines, words)
  }

  it('name the most valuable materials with the mass of all, and add up to the same price', () => {
    const summary = summaryOf('air-conditioner', { ...airConditionerAnswers, removal: 'taken-down' })
    expect(summary[0]).toMatchObject({ name: '材料', how: '铜、铝、钢等 38\u00a0kg' })
    expect(summary.reduce((sum, { amount }) => sum + amount, 0)).toBe(40_700)
    const television = { type: 'plasma', 'flat-size': 'up-to-32', parts: 'complete', mount: 'wall-mounted' }
    expect(summaryOf('television', television).map(({ name }) => name)).toContain('从墙上取下')
  })

  it('tell the mass of a light thing in grams or tenths', () => {
    const laptop = { type: 'laptop', years: 8, boot: 'no-boot', memory: '8gb', disk: 'ssd-256gb' }
    const summary = summaryOf('computer', laptop)
    expect(summary[0]?.how).toMatch(/等 2\.4\u00a0kg$/)
    expect(summary.map(({ name }) => name)).toContain('拆下的内存')
  })

  it('come with every source in the whole list, those of the mass too', () => {
    const copper = received.quote.lines.find(({ id }) => id === 'copper')
    expect(copper?.source.name).toMatch(/铜/)
    expect(copper?.basedOn?.length).toBeGreaterThan(1)
  })
})

describe('the difference between an old price and today’s', () => {
  const before = received.quote
  const newBook = { ...before.priceBook, hash: 'another' }
  const newRules = { ...before.rulebook, hash: 'another' }

  it('is put down to prices or to rules when only one of them changed', () => {
    const after = { ...before, low: before.low + 1400, priceBook: newBook }
    expect(tellCauses(before, after, 0).map(({ amount }) => amount)).toEqual([1400, 0, 0])
    const ruled = { ...before, low: before.low - 500, rulebook: newRules }
    expect(tellCauses(before, ruled, 0).map(({ amount }) => amount)).toEqual([0, -500, 0])
  })

  it('is not split where both changed', () => {
    const after = { ...before, low: before.low + 900, priceBook: newBook, rulebook: newRules }
    expect(tellCauses(before, after, 0).map(({ text, amount }) => [text, amount])).toEqual([
      ['行情和规则：更新了', 900],
      ['答案：没变', 0],
    ])
  })

  it('says which answers count no more', () => {
    expect(tellCauses(before, { ...before, rulebook: newRules }, 2).at(-1)?.text).toBe('答案：2 个不再算')
  })
})

describe('somebody’s quote beside one’s own', () => {
  const mine = signedQuote({ id: 'mine0000mine0000', answers: { ...airConditionerAnswers, 'install-years': 3 } })
  const keep = ({ id, quote }: ReceivedQuote) => saveQuote({ id: `own-${id}`, quote, trail: [], savedAt: 1 })

  it('is offered only where this phone has another of the same category', async () => {
    expect((await open()).current.view?.mine).toEqual([])
    keep(signedQuote({ category: 'television', answers: { type: 'plasma' } }))
    expect((await open()).current.view?.mine).toEqual([])
    keep(mine)
    expect((await open()).current.view?.mine).toMatchObject([{ id: `own-${mine.id}` }])
  })

  it('is not offered for the very same quote', async () => {
    const { id, token, quote, expiresAt } = received
    saveQuote({ id: 'own', quote, trail: [], savedAt: 1, signed: { id, token, quote, expiresAt, url: '' } })
    expect((await open()).current.view?.mine).toEqual([])
  })
})
