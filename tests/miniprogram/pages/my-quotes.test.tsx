import { findCategory } from '@shared/categories'
import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, test, vi } from 'vitest'
import { useCompare } from '@/pages/my-quotes/use-compare'
import { useMyQuotes } from '@/pages/my-quotes/use-my-quotes'
import { useTogether } from '@/pages/my-quotes/use-together'
import { saveDraft } from '@/services/drafts'
import { makeQuote } from '@/services/make-quote'
import * as navigation from '@/services/navigation'
import { notePrices } from '@/services/note-prices'
import { changeQuote, findSavedQuote, type SavedQuote, saveQuote } from '@/services/saved-quotes'
import { emptyStorage } from '../support/memory-storage'
import { airConditionerAnswers, signedQuote } from '../support/signed-quote'

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-21T04:00:00Z'), today: () => '2026-11-21' }))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn(), startOver: vi.fn() }))
vi.mock('@/services/page-shown', () => import('../support/shown-once'))

beforeEach(emptyStorage)

function keepQuote(change: Partial<SavedQuote>): SavedQuote {
  const category = findCategory('air-conditioner')
  if (!category) throw new Error('no category')
  const saved = { ...makeQuote(category, airConditionerAnswers), ...change }
  saveQuote(saved)
  return saved
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
    ['未签名，仅供参考', false],
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

describe('beside the price of then', () => {
  /** A quote from under older prices, by so many fen more than today's */
  const keepOlder = (more: number, change: Partial<SavedQuote> = {}) => {
    const { quote } = signedUntil('2026-11-28T16:00:00.000Z')
    const low = quote.low + more
    const priceBook = { ...quote.priceBook, id: 'sample-2026-01-01', hash: 'older' }
    return keepQuote({ quote: { ...quote, low, high: low, day: '2026-11-01', priceBook }, ...change })
  }
  const rowOf = () => renderHook(() => useMyQuotes()).result.current.rows[0]

  it('stands what newer prices raise or lower it to', () => {
    keepOlder(-2700)
    expect(rowOf()).toMatchObject({
      price: { low: 30000 },
      now: { price: '今天 ¥327', difference: '比当时多 ¥27', more: true },
      seen: [30000, 32700],
    })
    emptyStorage()
    keepOlder(2300)
    expect(rowOf()?.now).toMatchObject({ difference: '比当时少 ¥23', more: false })
  })

  it('stands nothing where it is the same, or where the price is settled', () => {
    keepQuote({})
    expect(rowOf()?.now).toBeUndefined()
    emptyStorage()
    keepOlder(-2700, { pickup: 'p', signed: signedUntil('2026-11-28T16:00:00.000Z') })
    expect(rowOf()?.now).toBeUndefined()
  })

  it('stands nothing, and nothing is noted, where this phone has older prices than the quote', () => {
    const { id, quote } = keepOlder(-2700)
    const priceBook = { ...quote.priceBook, id: 'sample-2026-11-20' }
    changeQuote(id, { quote: { ...quote, priceBook } })
    expect(rowOf()).toMatchObject({ now: undefined, seen: [30000] })
  })

  it('a price is noted once for each change of prices or rules, the last thirty of them', () => {
    const { id } = keepOlder(-2700)
    const seen = Array.from({ length: 30 }, (_, index) => ({ day: '2026-11-01', low: 30000 + index }))
    changeQuote(id, { prices: { under: 'older', seen } })
    notePrices()
    notePrices()
    const noted = findSavedQuote(id)?.prices?.seen
    expect(noted).toEqual([...seen.slice(1), { day: '2026-11-21', low: 32700 }])
  })
})

describe('several at once', () => {
  const held = (id: string, savedAt: number) =>
    keepQuote({ id, savedAt, signed: { ...signedUntil('2026-11-28T16:00:00.000Z'), id } })
  const openPage = () =>
    renderHook(() => {
      const page = useMyQuotes()
      return { ...page, together: useTogether(page.rows) }
    }).result

  it('are chosen among those that still hold, and booked for one visit', () => {
    const [first, second] = [held('aaaaaaaaaaaaaaaa', 3), held('bbbbbbbbbbbbbbbb', 2)]
    keepQuote({ savedAt: 1 })
    const page = openPage()
    expect(page.current.together.isOffered).toBe(true)
    expect(page.current.together.shown.map(({ key }) => key)).toEqual([first.id, second.id])
    act(() => page.current.together.open())
    act(() => page.current.together.toggle(second.id))
    act(() => page.current.together.toggle(first.id))
    expect(page.current.together.picked).toEqual([first.id, second.id])
    act(() => page.current.together.toggle(first.id))
    act(() => page.current.together.toggle(first.id))
    act(() => page.current.together.book())
    expect(navigation.openPage).toHaveBeenCalledWith(`/pages/booking/index?quotes=${first.id}.${second.id}`)
    expect(page.current.together.isOpen).toBe(false)
  })

  it('are twenty at most, and then only fewer', () => {
    const ids = [...'abcdefghjkmnpqrstvwxy'].map((letter, index) => held(letter.repeat(16), 30 - index).id)
    const page = openPage()
    expect(ids).toHaveLength(21)
    for (const id of ids) act(() => page.current.together.toggle(id))
    expect(page.current.together).toMatchObject({ picked: ids.slice(0, 20), isFull: true })
    act(() => page.current.together.toggle('a'.repeat(16)))
    act(() => page.current.together.toggle('y'.repeat(16)))
    expect(page.current.together.picked).toEqual(ids.slice(1))
  })

  it('are not offered for one, and one that was erased meanwhile is not booked', () => {
    const [first, second] = [held('aaaaaaaaaaaaaaaa', 3), held('bbbbbbbbbbbbbbbb', 2)]
    const page = openPage()
    act(() => page.current.together.toggle(first.id))
    act(() => page.current.together.toggle(second.id))
    act(() => page.current.askToErase(page.current.rows.find(({ key }) => key === first.id)))
    act(() => page.current.confirmErase())
    expect(page.current.together).toMatchObject({ picked: [second.id], isOffered: false })
  })
})

describe('two of one category', () => {
  const keepOther = (category: string, answers: Record<string, string>, savedAt: number) =>
    keepQuote({ quote: signedQuote({ category, answers }).quote, savedAt })
  const openPage = () =>
    renderHook(() => {
      const page = useMyQuotes()
      return { ...page, compare: useCompare(page.rows) }
    }).result
  const toggle = (page: ReturnType<typeof openPage>, index: number) =>
    act(() => {
      const one = page.current.compare.shown[index]
      if (!one) throw new Error(`there is no ${index}`)
      page.current.compare.toggle(one)
    })

  it('are compared at once where there are no more, whatever else was valued', () => {
    saveDraft({ category: 'air-conditioner', answers: { type: 'window' }, savedAt: 1 })
    const [newer, older] = [keepQuote({ savedAt: 3 }), keepQuote({ savedAt: 2 })]
    keepOther('television', { type: 'plasma' }, 1)
    const page = openPage()
    expect(page.current.compare).toMatchObject({ isOffered: true, isOpen: false })
    act(() => page.current.compare.open())
    const { isOpen, pair, chooseOthers } = page.current.compare
    expect([isOpen, pair?.left.key, pair?.right.key, chooseOthers]).toEqual([true, newer.id, older.id, undefined])
    act(() => page.current.compare.close())
    expect(page.current.compare.isOpen).toBe(false)
  })

  it('are chosen among more, and no third nor one of another category beside them', () => {
    const [first, second, third] = [6, 5, 4].map((savedAt) => keepQuote({ savedAt }))
    const television = keepOther('television', { type: 'plasma' }, 3)
    keepOther('television', { type: 'plasma' }, 2)
    const page = openPage()
    act(() => page.current.compare.open())
    expect(page.current.compare).toMatchObject({ isOpen: true, pair: undefined, picked: [] })
    toggle(page, 1)
    toggle(page, 3)
    expect(page.current.compare.picked.map(({ key }) => key)).toEqual([second?.id])
    toggle(page, 0)
    toggle(page, 2)
    expect(page.current.compare.picked.map(({ key }) => key)).toEqual([first?.id, second?.id])
    expect(page.current.compare.shown.map(page.current.compare.canToggle)).toEqual([true, true, false, false, false])
    expect(page.current.compare.shown.map(({ key }) => key)).toContain(third?.id)
    act(() => page.current.compare.compare())
    expect(page.current.compare.pair).toMatchObject({ left: { key: first?.id }, right: { key: second?.id } })
    act(() => page.current.compare.chooseOthers?.())
    toggle(page, 3)
    expect(page.current.compare.picked.map(({ key }) => key)).toEqual([television.id])
    toggle(page, 3)
    expect(page.current.compare).toMatchObject({ pair: undefined, picked: [] })
  })

  it('are needed, and of a category that is still valued', () => {
    keepQuote({})
    keepOther('television', { type: 'plasma' }, 1)
    const page = openPage()
    expect(page.current.compare).toMatchObject({ isOffered: false, shown: [] })
    const { quote } = signedQuote()
    for (const savedAt of [1, 2]) keepQuote({ quote: { ...quote, category: 'piano' }, savedAt })
    expect(openPage().current.compare.shown).toEqual([])
  })
})
