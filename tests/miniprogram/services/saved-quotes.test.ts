import { beforeEach, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { eraseQuote, listSavedQuotes, type SavedQuote, saveQuote } from '@/services/saved-quotes'
import { emptyStorage, loadStored, saveStored } from '../support/memory-storage'
import { signedQuote } from '../support/signed-quote'

vi.mock('@/services/storage', () => import('../support/memory-storage'))

const saved = (id: string, savedAt = 1): SavedQuote => ({ id, quote: signedQuote().quote, trail: [], savedAt })
const idsOf = (quotes: readonly SavedQuote[]) => quotes.map(({ id }) => id)
const storedEntries = () => loadStored('quotes', z.array(z.unknown())) ?? []

const newer = { id: 'newer', quote: { outcome: 'rented' }, savedAt: 5 }

beforeEach(emptyStorage)

it('shows the good ones where another no longer parses, and leaves that one in storage', () => {
  saveStored('quotes', [saved('a'), newer, saved('b')])
  expect(idsOf(listSavedQuotes())).toEqual(['a', 'b'])
  saveQuote(saved('c', 3))
  eraseQuote('a')
  expect(idsOf(listSavedQuotes())).toEqual(['c', 'b'])
  expect(storedEntries()).toContainEqual(newer)
})

it('opens what was stored before quotes had a key or a history', () => {
  saveStored('quotes', [saved('old')])
  expect(listSavedQuotes()[0]).toEqual(saved('old'))
})
