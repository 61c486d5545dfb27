import { findCategory } from '@shared/categories'
import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { useQuote } from '@/pages/quote/use-quote'
import { keepPickup } from '@/services/keep-pickup'
import { makeQuote } from '@/services/make-quote'
import { replacePage } from '@/services/navigation'
import { changeQuote, findSavedQuote, listSavedQuotes, type SavedQuote } from '@/services/saved-quotes'
import { answer, refuse, resetServer, sentTo } from '../support/fake-server'
import { emptyStorage } from '../support/memory-storage'
import { pickupAnswer } from '../support/pickup-answer'
import { airConditionerAnswers, signedQuote } from '../support/signed-quote'

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-21T04:00:00Z'), today: () => '2026-11-21' }))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn(), replacePage: vi.fn() }))
vi.mock('@/services/share-link', () => ({ shareLink: vi.fn() }))
vi.mock('@/services/page-shown', () => import('../support/shown-once'))

beforeEach(() => {
  emptyStorage()
  resetServer()
  vi.clearAllMocks()
})

const category = findCategory('air-conditioner')

function keepQuote(before?: SavedQuote): SavedQuote {
  if (!category) throw new Error('no category')
  return makeQuote(category, airConditionerAnswers, before)
}

const openQuote = (id: string) => renderHook(() => useQuote(id)).result
const keysSent = () => sentTo('sign-quote').map(({ headers }) => headers?.['idempotency-key'])

it('a quote that has been answered anew is not signed when its page is gone back to', async () => {
  answer('sign-quote', () => ({ ...signedQuote(), url: 'https://youshu.example/q/x' }))
  const before = keepQuote()
  const after = keepQuote(before)
  await waitFor(() => expect(openQuote(after.id).current.found?.standing).toBe('held'))
  expect(openQuote(before.id).current.found?.standing).toBe('unsigned')
  expect(keysSent()).toEqual([after.key])
})

it('a quote that was booked on a page left before the answer came says so', async () => {
  const received = signedQuote()
  answer('sign-quote', () => ({ ...received, url: 'https://youshu.example/q/x' }))
  const page = openQuote(keepQuote().id)
  await waitFor(() => expect(page.current.found?.standing).toBe('held'))
  const devices = [{ quote: received.id, category: 'air-conditioner', low: 1, high: 1 }]
  act(() => void keepPickup('the-secret', pickupAnswer({ devices })))
  expect(page.current.found?.standing).toBe('booked')
  act(() => void keepPickup('the-secret', pickupAnswer({ devices, status: 'cancelled' })))
  expect(page.current.found?.standing).toBe('held')
})

it('an older quote without a key is signed when its page opens, beside others without', async () => {
  answer('sign-quote', () => ({ ...signedQuote(), url: 'https://youshu.example/q/x' }))
  const older = keepQuote()
  changeQuote(older.id, { key: undefined })
  keepQuote()
  const page = openQuote(older.id)
  await waitFor(() => expect(page.current.found?.standing).toBe('held'))
})

it('a quote whose key is taken is valued again in its place', async () => {
  answer('sign-quote', () => refuse('idempotency_mismatch'))
  const { id, key } = keepQuote()
  const page = openQuote(id)
  await waitFor(() => expect(page.current.signing).toMatchObject({ outcome: 'refused', code: 'idempotency_mismatch' }))
  act(() => page.current.valueAgain())
  const made = listSavedQuotes().find(({ replaces }) => replaces === key)
  expect(made?.quote.answers).toEqual(findSavedQuote(id)?.quote.answers)
  expect(replacePage).toHaveBeenCalledExactlyOnceWith(`/pages/quote/index?id=${made?.id}`)
})
