import { categories, findCategory } from '@shared/categories'
import type { Answers } from '@shared/valuation/question'
import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, test, vi } from 'vitest'
import { otherAnswers } from '@/pages/quote/other-answers'
import { differs, pairLines } from '@/pages/quote/pair-lines'
import { questionsOfLine } from '@/pages/quote/questions-of-line'
import { tellFill } from '@/pages/quote/tell-fill'
import { tellWaiting } from '@/pages/quote/tell-waiting'
import { useEstimates } from '@/pages/quote/use-estimates'
import { useQuote } from '@/pages/quote/use-quote'
import { readDraft, saveDraft } from '@/services/drafts'
import { makeQuote } from '@/services/make-quote'
import * as navigation from '@/services/navigation'
import { sendOutbox } from '@/services/outbox'
import { quoteTerms } from '@/services/quote-terms'
import { findSavedQuote, listSavedQuotes, type SavedQuote, saveQuote } from '@/services/saved-quotes'
import { quoteTexts } from '@/texts/quote'
import { answer, drop, refuse, resetServer, sentTo } from '../support/fake-server'
import { emptyStorage, fillStorage, makeRoom } from '../support/memory-storage'
import { airConditionerAnswers, signedQuote } from '../support/signed-quote'

const phone = vi.hoisted(() => ({ today: '2026-11-21' }))

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-21T04:00:00Z'), today: () => phone.today }))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn(), replacePage: vi.fn() }))
vi.mock('@/services/share-link', () => ({ shareLink: vi.fn() }))
vi.mock('@/services/page-shown', () => import('../support/shown-once'))

const category = findCategory('air-conditioner') ?? categories[0]
const signature = () => ({ ...signedQuote(), url: 'https://youshu.example/#/pages/shared-quote/index?id=x' })

beforeEach(() => {
  emptyStorage()
  resetServer()
  phone.today = '2026-11-21'
  vi.clearAllMocks()
})

function keepQuote(change: Partial<SavedQuote['quote']> = {}): SavedQuote {
  const saved = category && makeQuote(category, airConditionerAnswers)
  if (!saved) throw new Error('no category')
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
  act(sendOutbox)
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

test.each(['price-book', 'rules', 'both', 'answers', 'numbers'] as const)(
  'the cause is what the server says: %s',
  async (cause) => {
    const { id, quote } = keepQuote()
    answer('sign-quote', () => refuse('quote_mismatch', { quote: { ...quote, low: 30000 }, cause }))
    const page = openQuote(id)
    await waitFor(() => expect(page.current.signing).toMatchObject({ outcome: 'changed', cause }))
    expect(quoteTexts.changed.causes[cause]).toMatch(/。$/)
  },
)

test('an estimate from under older prices is not signed at another price unasked', async () => {
  answer('sign-quote', ({ body }) => {
    const { expect: expected } = body as { expect: { low: number } }
    return expected.low === 32700 ? signature() : refuse('quote_mismatch', { quote: signature().quote })
  })
  const { id } = keepQuote({ low: 20000, high: 20000 })
  const page = openQuote(id)
  await waitFor(() => expect(page.current.signing).toMatchObject({ outcome: 'changed', to: { low: 32700 } }))
  expect(findSavedQuote(id)?.quote.low).toBe(20000)
  expect(findSavedQuote(id)?.signed).toBeUndefined()
})

test('two breakdowns stand side by side, line by line', () => {
  const [first, second] = keepQuote().quote.lines
  if (!first || !second) throw new Error('no lines')
  const pairs = pairLines(
    [first, second],
    [
      { ...first, amount: 1 },
      { ...second, id: 'new' },
    ],
  )
  expect(pairs).toEqual([
    { id: first.id, before: first.amount, after: 1 },
    { id: second.id, before: second.amount, after: undefined },
    { id: 'new', before: undefined, after: second.amount },
  ])
  expect(pairs.map(differs)).toEqual([true, true, true])
})

describe('a quote that holds, since the last time', () => {
  /** Signed when the copper in it was worth so many fen more than today. */
  const lockedAt = (more: number, change: Partial<SavedQuote> = {}) => {
    const { lines, priceBook, low } = signature().quote
    const saved = keepQuote({
      low: low + more,
      high: low + more,
      lines: lines.map((line) => (line.id === 'copper' ? { ...line, amount: line.amount + more } : line)),
      priceBook: { ...priceBook, id: 'sample-2026-01-01', hash: 'older' },
    })
    saveQuote({ ...saved, signed: signature(), ...change })
    return openQuote(saved.id).current.found?.sinceThen
  }

  it('pays what it is worth today where prices rose, and tells which line did it', () => {
    expect(lockedAt(-2700)).toEqual({
      locked: 30000,
      now: 32700,
      pays: 32700,
      steps: [{ cause: 'market', amount: 2700, lines: [{ id: 'copper', amount: 2700 }] }],
    })
  })

  it('pays what was promised where prices fell', () => {
    expect(lockedAt(2300)).toMatchObject({ locked: 35000, now: 32700, pays: 35000 })
  })

  it('says nothing where nothing changed, or where nothing is promised any more', () => {
    expect(lockedAt(0)).toBeUndefined()
    expect(lockedAt(-2700, { signed: { ...signature(), expiresAt: '2026-11-20T16:00:00.000Z' } })).toBeUndefined()
    expect(lockedAt(-2700, { signed: undefined })).toBeUndefined()
    expect(lockedAt(-2700, { replacedBy: 'newer' })).toBeUndefined()
  })

  it('says nothing where the prices it was accepted at are newer than those of this phone', async () => {
    const { id, quote } = keepQuote()
    const newer = {
      ...quote,
      low: 30000,
      high: 30000,
      priceBook: { ...quote.priceBook, id: 'sample-2026-11-20', hash: 'newer' },
    }
    answer('sign-quote', () => ({ ...signature(), quote: newer }))
    const page = openQuote(id)
    await waitFor(() => expect(page.current.found?.standing).toBe('held'))
    expect(page.current.found?.saved.quote.low).toBe(30000)
    expect(page.current.found?.sinceThen).toBeUndefined()
  })
})

test('past its best-before a price book still estimates, and the page of an unsigned quote says what that means', () => {
  answer('sign-quote', () => refuse('price_book_stale'))
  const { id } = keepQuote()
  expect(openQuote(id).current.found?.stale).toBe(false)
  phone.today = '2030-01-01'
  const late = keepQuote()
  expect(late.quote.low).toBe(32700)
  expect(openQuote(late.id).current.found?.stale).toBe(true)
})

test('a quote that another one was signed in place of leads there', () => {
  const saved = keepQuote()
  saveQuote({ ...saved, signed: signature(), replacedBy: 'newer' })
  const page = openQuote(saved.id)
  expect(page.current.found?.standing).toBe('replaced')
  page.current.openReplacement()
  expect(navigation.replacePage).toHaveBeenCalledExactlyOnceWith('/pages/quote/index?id=newer')
})

test('a quote that the phone had no room for says so, and is kept once there is', () => {
  answer('sign-quote', drop)
  fillStorage()
  const { id } = keepQuote()
  expect(openQuote(id).current.kept).toBe(false)
  makeRoom()
  expect(openQuote(id).current.kept).toBe(true)
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

describe('an expired quote valued again', () => {
  const own = { category: 'air-conditioner', answers: { type: 'window' }, savedAt: 1 }
  const expired = (answers: SavedQuote['quote']['answers']) => {
    saveDraft(own)
    const saved = keepQuote({ answers })
    saveQuote({ ...saved, signed: { ...signature(), expiresAt: '2026-11-20T16:00:00.000Z' } })
    return openQuote(saved.id)
  }

  it('is a new quote when its answers still fit', () => {
    const page = expired(airConditionerAnswers)
    act(() => page.current.valueAgain())
    const made = listSavedQuotes().find(({ signed }) => !signed)
    expect(made?.quote).toMatchObject({ low: 32700, answers: airConditionerAnswers })
    expect(navigation.replacePage).toHaveBeenCalledExactlyOnceWith(`/pages/quote/index?id=${made?.id}`)
  })

  it('is made once, and led to with every tap, as long as its page does not open', () => {
    const page = expired(airConditionerAnswers)
    act(() => page.current.valueAgain())
    act(() => page.current.valueAgain())
    const made = listSavedQuotes().filter(({ signed }) => !signed)
    expect(made).toHaveLength(1)
    const way = [`/pages/quote/index?id=${made[0]?.id}`]
    expect(vi.mocked(navigation.replacePage).mock.calls).toEqual([way, way])
  })

  const { removal: _, ...unfinished } = airConditionerAnswers
  it.each<[string, SavedQuote['quote']['answers']]>([
    ['an option is gone', { ...airConditionerAnswers, parts: 'half' }],
    ['a question is gone', { ...airConditionerAnswers, colour: 'white' }],
    ['an answer is of another kind', { ...airConditionerAnswers, 'install-years': ['twelve'] }],
    ['a question came', unfinished],
  ])('asks first where %s, and leaves the own draft alone', (_, answers) => {
    const page = expired(answers)
    const [saved] = listSavedQuotes()
    act(() => page.current.valueAgain())
    expect(listSavedQuotes()).toHaveLength(1)
    const questionPage = `/pages/question/index?category=air-conditioner&quote=${saved?.id}`
    expect(navigation.openPage).toHaveBeenCalledExactlyOnceWith(questionPage)
    expect(readDraft('air-conditioner')).toEqual(own)
  })
})

test('an unknown id finds nothing', () => {
  expect(openQuote('gone').current.found).toBeUndefined()
})

/** A quote of this phone for any category, with what its page shows. */
function quoteOf(id: string, answers: Answers) {
  const of = findCategory(id)
  const saved = of && makeQuote(of, answers)
  if (!of || !saved) throw new Error(`no quote of ${id}`)
  return { category: of, quote: saved.quote, id: saved.id }
}

const usedAirConditioner = { ...airConditionerAnswers, 'install-years': 3 }
const phoneAnswers = {
  brand: 'apple',
  'apple-model': 'iphone-13',
  'apple-storage-128-256-512': '128gb',
  power: 'works',
  account: 'removable',
  route: 'reuse',
  channel: 'mainland',
  warranty: 'little-or-none',
  'screen-look': 'intact',
  'screen-display': 'intact',
  body: 'light-marks',
  battery: '80-to-89',
  history: [],
  faults: ['camera'],
}
const unsureTelevision = {
  type: 'lcd',
  'flat-size': 'unknown',
  years: 4,
  picture: 'works',
  brand: 'first',
  appearance: 'unknown',
  parts: 'complete',
  mount: 'standing',
}

const rowsOf = (id: string, answers: Answers, question: string) => {
  const made = quoteOf(id, answers)
  return otherAnswers(made.category, made.quote, question, quoteTerms())
}

describe('if a question were answered otherwise', () => {
  it('lists every other answer with what it would pay and the difference, the own one first', () => {
    const { rows, unlisted } = rowsOf('air-conditioner', airConditionerAnswers, 'removal')
    expect(rows.map(({ key, low, delta, yours }) => [key, low, delta, yours])).toEqual([
      ['from-inside', 32700, 0, true],
      ['taken-down', 40700, 8000, false],
      ['outside-work', 22700, -10000, false],
      ['unknown', 22700, -10000, false],
    ])
    expect(unlisted).toBe(0)
  })

  it('lists of many years the next ones, and those from which the price is another', () => {
    const { rows } = rowsOf('air-conditioner', airConditionerAnswers, 'install-years')
    expect(rows.map(({ key }) => key)).toEqual(['12', '5', '6', '11', '13', 'unknown'])
    expect(rows.find(({ key }) => key === '6')?.delta).toBeGreaterThan(0)
    expect(rows.find(({ key }) => key === '11')?.delta).toBe(0)
  })

  it('spreads a few years over all that pay differently where the own answer is not known', () => {
    const { rows } = rowsOf(
      'air-conditioner',
      { ...airConditionerAnswers, 'install-years': 'unknown' },
      'install-years',
    )
    expect(rows.map(({ key }) => key)).toEqual(['unknown', '0', '2', '4', '5', '7'])
  })

  it('lists the neighbours in a long list of models, and says how many are left out', () => {
    const { rows, unlisted } = rowsOf('mobile-phone', phoneAnswers, 'apple-model')
    const models = findCategory('mobile-phone')?.questions.find(({ id }) => id === 'apple-model')
    const options = models && 'options' in models ? models.options.length : 0
    expect(rows).toHaveLength(6)
    expect(rows[0]).toMatchObject({ key: 'iphone-13', yours: true })
    expect(unlisted).toBe(options + 1 - rows.length)
  })
})

describe('a line of a quote', () => {
  const questionsOf = (id: string, answers: Answers) => {
    const { category: of, quote } = quoteOf(id, answers)
    return new Map(quote.lines.map((line) => [line.id, questionsOfLine(of, quote, line).questions]))
  }

  it('leads to the questions behind it, also where it follows from the price book or a rule', () => {
    const questions = questionsOf('air-conditioner', airConditionerAnswers)
    expect(questions.get('copper')).toEqual(['type', 'install-years', 'parts'])
    expect(questions.get('margin')).toHaveLength(3)
    expect(questions.get('rounding')?.length).toBeGreaterThan(0)
    expect(questions.get('removal')).toEqual(['removal'])
  })

  it.each([
    ['air-conditioner', usedAirConditioner],
    ['mobile-phone', phoneAnswers],
    ['television', unsureTelevision],
  ])('of %s has alternatives for each question it leads to', (id, answers) => {
    const { category: of, quote } = quoteOf(id, answers)
    for (const line of quote.lines) {
      for (const question of questionsOfLine(of, quote, line).questions) {
        expect(otherAnswers(of, quote, question, quoteTerms()).rows.length).toBeGreaterThan(1)
      }
    }
  })

  it('leads nowhere when no answer changes it', () => {
    const { category: of, quote } = quoteOf('computer', {
      type: 'monitor',
      years: 9,
      boot: 'works',
      screen: 'intact',
      brand: 'first',
      appearance: 'light',
    })
    const glass = quote.lines.find(({ id }) => id === 'glass')
    expect(glass && questionsOfLine(of, quote, glass).questions).toEqual([])
  })

  it('keeps to its own question when the prices of then are gone', () => {
    const { category: of, quote } = quoteOf('air-conditioner', airConditionerAnswers)
    const old = { ...quote, priceBook: { ...quote.priceBook, hash: 'older' } }
    const found = (lineId: string) => {
      const line = old.lines.find(({ id }) => id === lineId)
      return line && questionsOfLine(of, old, line)
    }
    expect(found('copper')).toEqual({ questions: [] })
    expect(found('removal')).toEqual({ questions: ['removal'] })
  })
})

describe('a quote that this phone cannot work out again', () => {
  it.each<[string, Partial<SavedQuote['quote']>]>([
    ['answers that do not fit', { answers: { ...airConditionerAnswers, parts: 'half' } }],
    ['answers under older ids', { answers: { ...airConditionerAnswers, horsepower: '1.5' } }],
    ['a day before all rules', { day: '2020-01-01' }],
    ['a region without prices', { region: 'mars' }],
  ])('keeps each line to its own question: %s', (_, change) => {
    const { category: of, quote } = quoteOf('air-conditioner', airConditionerAnswers)
    const removal = quote.lines.find(({ id }) => id === 'removal')
    expect(removal && questionsOfLine(of, { ...quote, ...change }, removal)).toEqual({ questions: ['removal'] })
  })
})

describe('beside the price', () => {
  const estimatesOf = async (id: string, answers: Answers, change: Partial<SavedQuote['quote']> = {}) => {
    const made = quoteOf(id, answers)
    const quote = { ...made.quote, ...change }
    const { result } = renderHook(() => useEstimates(made.category, quote))
    await act(() => new Promise((painted) => setTimeout(painted, 20)))
    return result.current
  }

  it('waiting costs so much a year, until only the material is left', async () => {
    const { waiting } = await estimatesOf('air-conditioner', usedAirConditioner)
    expect(waiting?.points.map(({ value, flat }) => [value, flat])).toEqual([
      [61_800, false],
      [53_500, false],
      [45_300, false],
      [37_100, false],
      [32_700, true],
      [32_700, true],
    ])
    expect(waiting?.label).toBe(
      '再放几年的价：今天 618 元，1年后 535 元，2年后 453 元，3年后 371 元，4年后 327 元，5年后 327 元',
    )
    expect(waiting?.sentences).toEqual(['再放一年，少 ¥83。', '4 年后起按材料算，都是 ¥327（灰条）。'])
  })

  it('waiting costs nothing once it is scrap, and needs no chart', async () => {
    const { waiting } = await estimatesOf('air-conditioner', airConditionerAnswers)
    expect(waiting?.points).toEqual([])
    expect(waiting?.sentences).toEqual(['已经按材料算，再放几年都是 ¥327。'])
  })

  it('a range is told by its guaranteed end, and the other one too', async () => {
    const { waiting } = await estimatesOf('television', unsureTelevision)
    expect(waiting?.sentences.slice(1)).toEqual([
      '这里说的是保底价。',
      expect.stringMatching(/^最多的那头，再放一年从 ¥[\d,]+ 到 ¥[\d,]+。$/),
    ])
  })

  it('a price that falls by less than a yuan is said to stay', () => {
    const kept = [30_050, 30_000, 29_900].map((low, years) => ({ years, low, high: low }))
    expect(tellWaiting(kept)?.sentences).toEqual(['再放一年，还是 ¥300。'])
  })

  it('a phone has no age to wait with, and its material is told in grams', async () => {
    const { waiting, contents } = await estimatesOf('mobile-phone', phoneAnswers)
    expect(waiting).toBeUndefined()
    expect(contents?.materials.find(({ id }) => id === 'glass')?.mass).toBe('22\u00a0g')
    expect(contents?.carbon).toMatchObject({ title: '少排二氧化碳约 25\u00a0kg（估算）', text: '只供参考，不折成钱。' })
  })

  it('material and carbon are told in two digits, and how far the sources differ', async () => {
    const { contents } = await estimatesOf('air-conditioner', airConditionerAnswers)
    expect(contents?.materials.map(({ name, mass }) => `${name} ${mass}`)).toEqual([
      '钢 21\u00a0kg',
      '铜 6.5\u00a0kg',
      '塑料 4.2\u00a0kg',
      '铝 2.7\u00a0kg',
      '电路板 760\u00a0g',
    ])
    expect(contents?.carbon).toMatchObject({
      title: '少排二氧化碳约 23–\u2060180\u00a0kg（估算）',
      text: '各家算法差 8 倍，只供参考，不折成钱。',
    })
    expect(contents?.sources.length).toBeGreaterThan(2)
  })

  it('does not put down to the sources what is open in the answers', async () => {
    const { contents } = await estimatesOf('television', unsureTelevision)
    expect(contents?.carbon?.text).toBe('没答清的也算在内，只供参考，不折成钱。')
    const dead = await estimatesOf('mobile-phone', { ...phoneAnswers, power: 'unknown' })
    expect(dead.contents?.carbon?.title).toBe('少排二氧化碳最多约 25\u00a0kg（估算）')
  })

  it('nothing is told where the answers do not fit the rules they were valued under', async () => {
    const answers = { ...phoneAnswers, battery: 'half', faults: 'camera' }
    expect(await estimatesOf('mobile-phone', phoneAnswers, { answers })).toEqual({})
  })

  it('nothing is told under prices that are gone', async () => {
    const priceBook = { id: 'older', hash: 'older', sample: true }
    expect(await estimatesOf('air-conditioner', usedAirConditioner, { priceBook })).toEqual({})
  })

  it('the open question that tells most is named with what it is worth', async () => {
    answer('sign-quote', drop)
    const page = openQuote(quoteOf('television', unsureTelevision).id)
    await waitFor(() => expect(page.current.found?.fill?.text).toMatch(/^补上“.+”，范围最多窄 ¥[\d,]+$/))
    const telling = findCategory('television')?.mostTelling(unsureTelevision, quoteTerms())
    expect(page.current.found?.fill?.question).toBe(telling?.question)
  })

  it('a stake of less than a yuan is not worth naming: the first open question is', () => {
    const { category: of, quote } = quoteOf('television', unsureTelevision)
    const fill = tellFill(quote, of, { question: 'appearance', stake: 99 })
    expect(fill).toEqual({ question: 'flat-size', text: '补上答了“不知道”的题，范围会窄一些' })
    expect(tellFill({ ...quote, answers: airConditionerAnswers }, of)).toBeUndefined()
  })
})
