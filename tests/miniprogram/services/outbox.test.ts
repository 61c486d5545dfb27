import { findCategory } from '@shared/categories'
import type { signQuote } from '@shared/contract/sign-quote'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { input } from 'zod/mini'
import type { SavedQuote } from '@/services/saved-quotes'
import * as server from '../support/fake-server'
import * as storage from '../support/memory-storage'
import { airConditionerAnswers, signedQuote } from '../support/signed-quote'

// The same storage and server for every copy of the app.
vi.mock('@/services/storage', () => storage)
vi.mock('@/services/send', () => server)
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-21T04:00:00Z'), today: () => '2026-11-21' }))

const { answer, drop, refuse, resetServer, sentTo } = server
const { emptyStorage, fillStorage } = storage

type Body = input<typeof signQuote.request.body>

/** The records a server keeps: one for each key, whatever is sent how often. */
const records = new Map<string, Body>()

function sign({ headers, body }: server.SentCall) {
  const key = headers?.['idempotency-key']
  if (!key) throw new Error('sent without a key')
  const first = records.get(key) ?? (body as Body)
  records.set(key, first)
  const id = String([...records.keys()].indexOf(key)).padStart(16, '0')
  return { ...signedQuote(), id, url: `https://youshu.example/q/${id}` }
}

/** A copy of the app with nothing in memory, over the storage of the phone: a start of it, or another tab. */
async function openApp() {
  vi.resetModules()
  const [outbox, quotes, { makeQuote }] = await Promise.all([
    import('@/services/outbox'),
    import('@/services/saved-quotes'),
    import('@/services/make-quote'),
  ])
  const category = findCategory('air-conditioner')
  if (!category) throw new Error('no category')
  const make = (savedAt: number, before?: SavedQuote): SavedQuote => {
    const saved = { ...makeQuote(category, airConditionerAnswers, before), savedAt }
    quotes.saveQuote(saved)
    return saved
  }
  return { ...outbox, ...quotes, make }
}

const settled = () => vi.advanceTimersByTimeAsync(0)

/** What is thrown where nobody catches it, once; the test runner does not hear of it. */
function nextUnhandled(): Promise<unknown> {
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  return new Promise((resolve) =>
    process.once('unhandledRejection', (error) => {
      for (const other of others) process.on('unhandledRejection', other)
      resolve(error)
    }),
  )
}

/** The server signs, and the phone does not hear of it. */
function signUnheard(sent: server.SentCall): never {
  sign(sent)
  return drop()
}

const leftToPerson = [
  ['another price', () => refuse('quote_mismatch', { quote: signedQuote().quote, cause: 'answers' })],
  ['an answer that is wrong', () => refuse('invalid_answers', { fields: [] })],
] as const

beforeEach(() => {
  emptyStorage()
  resetServer()
  records.clear()
  vi.useFakeTimers()
})

afterEach(() => vi.useRealTimers())

describe('the outbox', () => {
  it('signs all that waits, the oldest first, without their pages being open', async () => {
    answer('sign-quote', sign)
    const app = await openApp()
    const quotes = [app.make(1), app.make(2)]
    app.sendOutbox()
    await settled()
    expect([...records.keys()]).toEqual(quotes.map(({ key }) => key))
    expect(app.listSavedQuotes().every(({ signed }) => signed)).toBe(true)
  })

  it('sends one at a time', async () => {
    let open = 0
    answer('sign-quote', async (sent) => {
      open += 1
      expect(open).toBe(1)
      await new Promise((resolve) => setTimeout(resolve, 100))
      open -= 1
      return sign(sent)
    })
    const app = await openApp()
    for (const savedAt of [1, 2, 3]) app.make(savedAt)
    app.sendOutbox()
    app.sendOutbox()
    await vi.advanceTimersByTimeAsync(1000)
    expect(records.size).toBe(3)
    expect(sentTo('sign-quote')).toHaveLength(3)
  })

  it('takes the quote that somebody looks at first', async () => {
    answer('sign-quote', sign)
    const app = await openApp()
    app.make(1)
    const shown = app.make(2)
    app.signNow(shown.id)
    await settled()
    expect([...records.keys()][0]).toBe(shown.key)
  })

  it('pauses longer and longer without network, and starts at once when it is back', async () => {
    answer('sign-quote', drop)
    const app = await openApp()
    app.make(1)
    app.make(2)
    app.sendOutbox()
    await vi.advanceTimersByTimeAsync(5_000 + 20_000)
    expect(sentTo('sign-quote')).toHaveLength(3)
    await vi.advanceTimersByTimeAsync(59_999)
    expect(sentTo('sign-quote')).toHaveLength(3)
    answer('sign-quote', sign)
    app.sendOutbox()
    await settled()
    expect(records.size).toBe(2)
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(sentTo('sign-quote')).toHaveLength(5)
  })

  it('goes on with the others where one fails, and comes back to it', async () => {
    const app = await openApp()
    const failing = app.make(1)
    app.make(2)
    answer('sign-quote', (sent) =>
      sent.headers?.['idempotency-key'] === failing.key ? refuse('internal') : sign(sent),
    )
    app.sendOutbox()
    await settled()
    expect(records.size).toBe(1)
    answer('sign-quote', sign)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(app.findSavedQuote(failing.id)?.signed).toBeDefined()
  })

  it.each(leftToPerson)('leaves %s to the person', async (_, refusal) => {
    answer('sign-quote', refusal)
    const app = await openApp()
    const { id } = app.make(1)
    app.sendOutbox()
    await vi.advanceTimersByTimeAsync(3_600_000)
    app.sendOutbox()
    await settled()
    expect(sentTo('sign-quote')).toHaveLength(1)
    expect(app.asksPerson(app.signingOf(id))).toBe(true)
    answer('sign-quote', sign)
    app.signNow(id)
    await settled()
    expect(app.findSavedQuote(id)?.signed).toBeDefined()
  })

  it('tells whoever looks that a quote is asked for again, also while another one is on its way', async () => {
    const app = await openApp()
    const { id } = app.make(1)
    answer('sign-quote', () => refuse('invalid_answers', { fields: [] }))
    app.signNow(id)
    await settled()
    answer('sign-quote', () => new Promise(() => {}))
    app.signNow(app.make(2).id)
    const seen: unknown[] = []
    app.watchOutbox(() => seen.push(app.signingOf(id)))
    app.signNow(id)
    expect(seen).toEqual([undefined])
  })

  it('goes on later with the others, then with all, where one throws what nobody foresaw', async () => {
    const app = await openApp()
    const failing = app.make(1)
    const other = app.make(2)
    const seen: unknown[] = []
    app.watchOutbox(() => seen.push(app.signingOf(failing.id)))
    answer('sign-quote', () => {
      throw new TypeError('unforeseen')
    })
    const thrown = nextUnhandled()
    app.sendOutbox()
    await settled()
    expect(await thrown).toEqual(new TypeError('unforeseen'))
    expect(seen).toEqual(['busy', undefined])
    answer('sign-quote', sign)
    await vi.advanceTimersByTimeAsync(5_000)
    expect([...records.keys()]).toEqual([other.key])
    await vi.advanceTimersByTimeAsync(20_000)
    expect([...records.keys()]).toEqual([other.key, failing.key])
  })

  it('shows another price also where the newer price book cannot be had', async () => {
    answer('read-price-book', () => {
      throw new TypeError('unforeseen')
    })
    answer('sign-quote', () => refuse('quote_mismatch', { quote: signedQuote().quote, cause: 'answers' }))
    const app = await openApp()
    const { id } = app.make(1)
    app.sendOutbox()
    await settled()
    expect(app.signingOf(id)).toMatchObject({ outcome: 'changed', cause: 'answers' })
  })

  it('does not bring back what was erased while it was on its way', async () => {
    const app = await openApp()
    const { id } = app.make(1)
    answer('sign-quote', (sent) => {
      app.eraseQuote(id)
      return sign(sent)
    })
    app.sendOutbox()
    await settled()
    expect(app.listSavedQuotes()).toEqual([])
  })

  it('signs what the phone has no room for, as long as it runs', async () => {
    answer('sign-quote', sign)
    const app = await openApp()
    fillStorage()
    const { id } = app.make(1)
    app.sendOutbox()
    await settled()
    expect(app.isKept(id)).toBe(false)
    expect(app.findSavedQuote(id)?.signed).toBeDefined()
  })
})

describe('a quote', () => {
  it('is signed once where two tabs send it at the same time', async () => {
    answer('sign-quote', sign)
    const one = await openApp()
    const { id } = one.make(1)
    const other = await openApp()
    one.sendOutbox()
    other.signNow(id)
    await settled()
    expect(sentTo('sign-quote')).toHaveLength(2)
    expect(records.size).toBe(1)
    expect(other.findSavedQuote(id)?.signed?.id).toBe('0000000000000000')
  })

  it('is signed once where the answer was lost and the app was closed', async () => {
    answer('sign-quote', signUnheard)
    const app = await openApp()
    const { id } = app.make(1)
    app.sendOutbox()
    await settled()
    answer('sign-quote', sign)
    const reopened = await openApp()
    reopened.sendOutbox()
    await settled()
    expect(records.size).toBe(1)
    expect(reopened.findSavedQuote(id)?.signed).toBeDefined()
  })

  it('of an older version of the app gets its key before it is sent, and keeps it', async () => {
    answer('sign-quote', drop)
    const app = await openApp()
    const { key: _, ...older } = app.make(1)
    app.saveQuote({ ...older, key: undefined })
    app.sendOutbox()
    await settled()
    expect(sentTo('sign-quote')[0]?.headers).toEqual({ 'idempotency-key': app.findSavedQuote(older.id)?.key })
  })

  it('sends what it was computed with', async () => {
    answer('sign-quote', sign)
    const app = await openApp()
    const { quote } = app.make(1)
    app.sendOutbox()
    await settled()
    expect(sentTo('sign-quote')[0]?.body).toEqual({
      category: 'air-conditioner',
      answers: airConditionerAnswers,
      region: 'national',
      day: '2026-11-21',
      expect: {
        low: 32700,
        high: 32700,
        rulebook: quote.rulebook.hash,
        priceBook: quote.priceBook.hash,
      },
    })
  })
})

describe('a quote with a changed answer', () => {
  it('takes the place of the one that was signed', async () => {
    answer('sign-quote', sign)
    const app = await openApp()
    const before = app.make(1)
    app.sendOutbox()
    await settled()
    const after = app.make(2, app.findSavedQuote(before.id))
    app.sendOutbox()
    await settled()
    expect(records.get(after.key ?? '')?.replaces).toBe(before.key)
    expect(app.findSavedQuote(before.id)?.replacedBy).toBe(after.id)
    expect(app.findSavedQuote(after.id)?.replacedBy).toBeUndefined()
  })

  it('passes over one in between that never was signed, which needs no signature any more', async () => {
    answer('sign-quote', sign)
    const app = await openApp()
    const first = app.make(1)
    app.sendOutbox()
    await settled()
    const second = app.make(2, first)
    const third = app.make(3, second)
    app.sendOutbox()
    await settled()
    expect([...records.keys()]).toEqual([first.key, third.key])
    expect(records.get(third.key ?? '')?.replaces).toBe(first.key)
    expect(app.findSavedQuote(first.id)?.replacedBy).toBe(third.id)
  })

  it('takes the place also of one that the server signed unheard, which is asked about first', async () => {
    answer('sign-quote', signUnheard)
    const app = await openApp()
    const before = app.make(1)
    app.signNow(before.id)
    await settled()
    const between = app.make(2, before)
    const after = app.make(3, between)
    answer('sign-quote', sign)
    const reopened = await openApp()
    reopened.signNow(after.id)
    await settled()
    expect([...records.keys()]).toEqual([before.key, after.key])
    expect(records.get(after.key ?? '')?.replaces).toBe(before.key)
    expect(reopened.findSavedQuote(before.id)).toMatchObject({ signed: {}, replacedBy: after.id })
  })

  it('names one that may be signed even where that cannot be found out, and then lets it rest', async () => {
    answer('sign-quote', signUnheard)
    const app = await openApp()
    const before = app.make(1)
    app.sendOutbox()
    await settled()
    const after = app.make(2, before)
    answer('sign-quote', (sent) => (sent.headers?.['idempotency-key'] === before.key ? refuse('internal') : sign(sent)))
    app.sendOutbox()
    await settled()
    expect(records.get(after.key ?? '')?.replaces).toBe(before.key)
    const sent = sentTo('sign-quote').length
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(sentTo('sign-quote')).toHaveLength(sent)
  })

  it.each(leftToPerson)('passes over one that surely is not signed, for %s', async (_, refusal) => {
    answer('sign-quote', sign)
    const app = await openApp()
    const first = app.make(1)
    app.sendOutbox()
    await settled()
    const second = app.make(2, first)
    answer('sign-quote', refusal)
    app.sendOutbox()
    await settled()
    const third = app.make(3, second)
    answer('sign-quote', sign)
    const reopened = await openApp()
    reopened.sendOutbox()
    await settled()
    expect([...records.keys()]).toEqual([first.key, third.key])
    expect(records.get(third.key ?? '')?.replaces).toBe(first.key)
  })

  it('stays the one in place of the first when an older change of it is signed later', async () => {
    answer('sign-quote', sign)
    const app = await openApp()
    const first = app.make(1)
    app.sendOutbox()
    await settled()
    const second = app.make(2, first)
    const third = app.make(3, second)
    app.sendOutbox()
    await settled()
    app.signNow(second.id)
    await settled()
    expect(app.findSavedQuote(second.id)?.signed).toBeDefined()
    expect(app.findSavedQuote(first.id)?.replacedBy).toBe(third.id)
  })
})
