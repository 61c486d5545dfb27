import { categories, findCategory } from '@shared/categories'
import { shippedPriceBook } from '@shared/price-book/shipped-price-book'
import { renderHook, waitFor } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { exampleOffer, exampleSteps } from '@/pages/home/example'
import { useHome } from '@/pages/home/use-home'
import { saveDraft } from '@/services/drafts'
import { makeQuote } from '@/services/make-quote'
import { narrowingOf } from '@/services/narrowing'
import { quoteTerms } from '@/services/quote-terms'
import { notePriceBook } from '@/texts/name-price-book'
import { narrowingSteps } from '@/texts/narrowing-steps'
import { emptyStorage } from '../support/memory-storage'
import { airConditionerAnswers } from '../support/signed-quote'

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-21T04:00:00Z'), today: () => '2026-11-21' }))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn() }))
vi.mock('@/services/page-shown', () => import('../support/shown-once'))
vi.mock('@/services/toast', () => ({ showToast: vi.fn() }))

const openHome = () => renderHook(() => useHome()).result

beforeEach(emptyStorage)

test('there is a tile for every category that can be valued, and for no other', () => {
  expect(openHome().current.tiles.map(({ id, name }) => [id, name])).toEqual(
    categories.map(({ id, texts }) => [id, texts.name]),
  )
})

test('every tile has the drawing of its category', () => {
  expect(openHome().current.tiles.map(({ drawing }) => drawing)).toEqual(categories.map(({ id }) => id))
})

test('nothing stored: the price book that ships is named at once', () => {
  const { drafts, last, priceBook } = openHome().current
  expect({ drafts, last }).toEqual({ drafts: [], last: undefined })
  expect(priceBook && notePriceBook(priceBook)).toBe(notePriceBook(shippedPriceBook))
})

test('what was begun waits with its range, and what was finished last is there', async () => {
  saveDraft({ category: 'mobile-phone', answers: { brand: 'apple', 'apple-model': 'iphone-13' }, savedAt: 1 })
  const airConditioner = findCategory('air-conditioner')
  const saved = airConditioner && makeQuote(airConditioner, airConditionerAnswers)
  const home = openHome()
  await waitFor(() => expect(home.current.drafts).toHaveLength(1))
  const { drafts, last } = home.current
  expect(drafts).toMatchObject([{ category: 'mobile-phone', card: { device: { drawing: 'mobile-phone' } } }])
  expect(drafts[0]?.card.price.high).toBeGreaterThan(drafts[0]?.card.price.low ?? 0)
  expect(last?.id).toBe(saved?.id)
})

test('the picture in the head shows what the sample price book gives', () => {
  const airConditioner = findCategory('air-conditioner')
  const trail = airConditioner ? narrowingOf(airConditioner, airConditionerAnswers, quoteTerms()) : []
  const steps = narrowingSteps(trail, { questions: {} } as never)
  const inYuan = steps.map(({ low, high }) => ({ low: low / 100, high: high / 100 }))
  expect(inYuan).toEqual([...exampleSteps, { low: exampleOffer, high: exampleOffer }])
})
