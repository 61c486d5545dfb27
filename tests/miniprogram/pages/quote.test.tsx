import { categories, findCategory } from '@shared/categories'
import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { otherAnswers } from '@/pages/quote/other-answers'
import { useQuote } from '@/pages/quote/use-quote'
import { makeQuote } from '@/services/make-quote'
import { quoteTerms } from '@/services/quote-terms'
import { findSavedQuote, type SavedQuote, saveQuote } from '@/services/saved-quotes'
import { answer, drop, refuse, resetServer, sentTo } from '../support/fake-server'
import { emptyStorage } from '../support/memory-storage'
import { airConditionerAnswers, signedQuote } from '../support/signed-quote'

const phone = vi.hoisted(() => ({ networkBack: () => {} }))

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-21T04:00:00Z'), today: () => '2026-11-21' }))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn(), replacePage: vi.fn() }))
vi.mock('@/services/share-link', () => ({ shareLink: vi.fn() }))
vi.mock('@/services/page-shown', () => import('../support/shown-once'))
vi.mock('@/services/network', () => ({
  watchNetwork: (onBack: () => void) => {
    phone.networkBack = onBack
    return () => {}
  },
}))

const category = findCategory('air-conditioner') ?? categories[0]
const signature = () => ({ ...signedQuote(), url: 'https://youshu.example/#/pages/shared-quote/index?id=x' })

beforeEach(() => {
  emptyStorage()
  resetServer()
})

function keepQuote(change: Partial<SavedQuote['quote']> = {}): SavedQuote {
  const saved = category && makeQuote(category, airConditionerAnswers)
  if (!saved) throw new Error('not kept')
  const kept = { ...saved, quote: { ...saved.quote, ...change } }
  saveQuote(kept)
  return kept
}

const openQuote = (id: string) => renderHook(() => useQuote(id)).result

test('a quote is signed as soon as its page opens, and stays so', async () => {
  answer('sign-quote', signature)
  const { id } = keepQuote()
  const page = openQuote(id)
  expect(page.current.found?.standing).toBe('signing')
  await waitFor(() => expect(page.current.found?.standing).toBe('held'))
  expect(sentTo('sign-quote')[0]?.body).toMatchObject({
    category: 'air-conditioner',
    answers: airConditionerAnswers,
    day: '2026-11-21',
    expect: { low: 32700, high: 32700 },
  })
  expect(findSavedQuote(id)?.signed?.token).toBe(signature().token)
})

test('without network it says so, and signs by itself when the network is back', async () => {
  answer('sign-quote', drop)
  const page = openQuote(keepQuote().id)
  await waitFor(() => expect(page.current.signing?.outcome).toBe('offline'))
  expect(page.current.found?.standing).toBe('unsigned')
  answer('sign-quote', signature)
  act(() => phone.networkBack())
  await waitFor(() => expect(page.current.found?.standing).toBe('held'))
})

test('where the server comes to another price, both are shown with the cause, and the new one is signed once accepted', async () => {
  const { id, quote } = keepQuote()
  const priceBook = { ...quote.priceBook, hash: 'newer' }
  const server = { ...quote, low: 30000, high: 30000, priceBook }
  answer('sign-quote', ({ body }) => {
    const { expect: expected } = body as { expect: { low: number } }
    return expected.low === server.low ? { ...signature(), quote: server } : refuse('quote_mismatch', { quote: server })
  })
  const page = openQuote(id)
  await waitFor(() => expect(page.current.signing).toMatchObject({ outcome: 'changed', cause: 'price-book' }))
  expect(page.current.found?.saved.quote.low).toBe(32700)
  act(() => page.current.accept(server))
  await waitFor(() => expect(page.current.found?.standing).toBe('held'))
  expect(findSavedQuote(id)).toMatchObject({ quote: { low: 30000 }, signed: {} })
  expect(findSavedQuote(id)?.trail.at(-1)).toMatchObject({ low: 30000, high: 30000 })
})

test('an estimate from under older prices is not signed at another price unasked', async () => {
  answer('sign-quote', signature)
  const page = openQuote(keepQuote({ low: 20000, high: 20000 }).id)
  await waitFor(() => expect(page.current.signing).toMatchObject({ outcome: 'changed', to: { low: 32700 } }))
  expect(sentTo('sign-quote')).toHaveLength(0)
})

test('a refusal keeps its code and names the question to answer again', async () => {
  answer('sign-quote', () =>
    refuse('invalid_answers', { fields: [{ field: 'lift', code: 'not_answered', detail: '' }] }),
  )
  const page = openQuote(keepQuote().id)
  await waitFor(() =>
    expect(page.current.signing).toMatchObject({ outcome: 'refused', code: 'invalid_answers', field: 'lift' }),
  )
})

test('an expired quote is told as such and is not signed again', () => {
  const saved = keepQuote()
  saveQuote({ ...saved, signed: { ...signature(), expiresAt: '2026-11-20T16:00:00.000Z' } })
  expect(openQuote(saved.id).current.found?.standing).toBe('expired')
  expect(sentTo('sign-quote')).toHaveLength(0)
})

test('an unknown id finds nothing', () => {
  expect(openQuote('gone').current.found).toBeUndefined()
})

test('every other answer is listed with what it would pay and the difference, the own one first', () => {
  const { quote } = keepQuote()
  const rows = category ? otherAnswers(category, quote, 'removal', quoteTerms()) : []
  expect(rows.map(({ key, low, delta, yours }) => [key, low, delta, yours])).toEqual([
    ['from-inside', 32700, 0, true],
    ['taken-down', 40700, 8000, false],
    ['outside-work', 22700, -10000, false],
    ['unknown', 22700, -10000, false],
  ])
})
