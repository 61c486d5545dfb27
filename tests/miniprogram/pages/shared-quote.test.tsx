import { findCategory } from '@shared/categories'
import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { summariseLines } from '@/pages/shared-quote/summarise-lines'
import { useRequote } from '@/pages/shared-quote/use-requote'
import { useSharedQuote } from '@/pages/shared-quote/use-shared-quote'
import { tellCauses, valueToday } from '@/pages/shared-quote/value-today'
import { readDraft } from '@/services/drafts'
import * as navigation from '@/services/navigation'
import { quoteTerms } from '@/services/quote-terms'
import { listSavedQuotes } from '@/services/saved-quotes'
import { answer, drop, refuse, resetServer } from '../support/fake-server'
import { emptyStorage, saveStored } from '../support/memory-storage'
import { airConditionerAnswers, publishedKey, signedQuote } from '../support/signed-quote'

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-22T04:00:00Z'), today: () => '2026-11-22' }))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn(), startOver: vi.fn() }))

const received = signedQuote()

async function open(params: { id?: string; token?: string } = { id: received.id }) {
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

describe('a shared quote', () => {
  it('is shown with its price and its narrowing when the signature holds on this phone', async () => {
    const { current } = await open()
    expect(current.state).toMatchObject({ step: 'shown', signature: 'holds', standing: 'valid' })
    expect(current.view?.words.title).toBe('1.5 匹挂机空调')
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

describe('a card that carries the whole quote', () => {
  it('opens without network and verifies with the keys of this phone', async () => {
    answer('read-quote', drop)
    saveStored('keys', { keys: [publishedKey] })
    const { current } = await open({ token: received.token })
    expect(current.state).toMatchObject({ step: 'shown', signature: 'holds', standing: 'valid' })
    expect('received' in current.state && current.state.received.quote.low).toBe(received.quote.low)
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
    act(() => result.current.requote())
    act(() => result.current.requote())
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
    act(() => result.current.requote())
    expect(listSavedQuotes()).toEqual([])
    expect(navigation.openPage).toHaveBeenLastCalledWith('/pages/question/index?category=air-conditioner')
  })
})

describe('answers that today’s questionnaire does not take', () => {
  const answers = { ...airConditionerAnswers, parts: 'half' }

  it('have no price today', () => {
    expect(valueToday(received.quote, quoteTerms())).toMatchObject({ low: received.quote.low })
    expect(valueToday({ ...received.quote, answers }, quoteTerms())).toBeUndefined()
  })

  it('are kept as a draft, where the questionnaire says which', () => {
    const { result } = renderHook(() => useRequote())
    act(() => result.current.requote('air-conditioner', answers))
    expect(listSavedQuotes()).toEqual([])
    expect(readDraft('air-conditioner')?.answers).toEqual(answers)
    expect(navigation.openPage).toHaveBeenLastCalledWith('/pages/question/index?category=air-conditioner')
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
    expect(summary[0]).toMatchObject({ name: '材料', how: '铜、铝、钢等 38 kg' })
    expect(summary.reduce((sum, { amount }) => sum + amount, 0)).toBe(40_700)
    const television = { type: 'plasma', 'flat-size': 'up-to-32', parts: 'complete', mount: 'wall-mounted' }
    expect(summaryOf('television', television).map(({ name }) => name)).toContain('从墙上取下')
  })

  it('tell the mass of a light thing in grams or tenths', () => {
    const laptop = { type: 'laptop', years: 8, boot: 'no-boot', memory: '8gb', disk: 'ssd-256gb' }
    const summary = summaryOf('computer', laptop)
    expect(summary[0]?.how).toMatch(/等 2\.4 kg$/)
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
    expect(tellCauses(before, after).map(({ amount }) => amount)).toEqual([1400, 0, 0])
    const ruled = { ...before, low: before.low - 500, rulebook: newRules }
    expect(tellCauses(before, ruled).map(({ amount }) => amount)).toEqual([0, -500, 0])
  })

  it('is not split where both changed', () => {
    const after = { ...before, low: before.low + 900, priceBook: newBook, rulebook: newRules }
    expect(tellCauses(before, after).map(({ text, amount }) => [text, amount])).toEqual([
      ['行情和规则：更新了', 900],
      ['答案：没变', 0],
    ])
  })
})
