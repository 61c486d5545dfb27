import { findCategory } from '@shared/categories'
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { useMyQuotes } from '@/pages/my-quotes/use-my-quotes'
import { saveDraft } from '@/services/drafts'
import { makeQuote } from '@/services/make-quote'
import { type SavedQuote, saveQuote } from '@/services/saved-quotes'
import { emptyStorage } from '../support/memory-storage'
import { airConditionerAnswers, signedQuote } from '../support/signed-quote'

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-21T04:00:00Z'), today: () => '2026-11-21' }))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn(), startOver: vi.fn() }))
vi.mock('@/services/page-shown', () => import('../support/shown-once'))

beforeEach(emptyStorage)

function keepQuote(change: Partial<SavedQuote>): void {
  const category = findCategory('air-conditioner')
  const saved = category && makeQuote(category, airConditionerAnswers)
  if (saved) saveQuote({ ...saved, ...change })
}

const signedUntil = (expiresAt: string) => ({ ...signedQuote({ expiresAt }), url: 'https://youshu.example/x' })

test('every quote says where it stands: begun, unsigned, held, expired, booked', () => {
  saveDraft({ category: 'air-conditioner', answers: { type: 'window' }, savedAt: 1 })
  keepQuote({ savedAt: 4 })
  keepQuote({ savedAt: 3, signed: signedUntil('2026-11-28T16:00:00.000Z') })
  keepQuote({ savedAt: 2, signed: signedUntil('2026-11-12T16:00:00.000Z') })
  keepQuote({ savedAt: 1, signed: signedUntil('2026-11-28T16:00:00.000Z'), pickup: 'gone' })
  const { rows } = renderHook(() => useMyQuotes()).result.current
  expect(rows.map(({ state, old }) => [state.text, old])).toEqual([
    ['接着答', false],
    ['未签名', false],
    ['保证到 11月28日', false],
    ['已过期，可重新估', true],
    ['已约上门', false],
  ])
})

test('a quote goes only after its erasure was confirmed', () => {
  keepQuote({})
  const page = renderHook(() => useMyQuotes()).result
  act(() => page.current.askToErase(page.current.rows[0]))
  act(() => page.current.keep())
  expect(page.current.rows).toHaveLength(1)
  act(() => page.current.askToErase(page.current.rows[0]))
  act(() => page.current.confirmErase())
  expect(page.current.rows).toHaveLength(0)
})
