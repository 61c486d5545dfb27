import { encode } from 'uqr'
import { describe, expect, test, vi } from 'vitest'
import { paintPoster, posterSize } from '@/pages/poster/paint-poster'
import { tellPoster } from '@/pages/poster/tell-poster'
import { readLink } from '@/pages/shared-quote/read-link'
import type { SavedQuote } from '@/services/saved-quotes'
import { signedQuote } from '../support/signed-quote'

vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-21T04:00:00Z'), today: () => '2026-11-21' }))

const link = 'https://youshu.example/q/abcdefgh12345678'

function savedQuote(change: Partial<SavedQuote['quote']> = {}, expiresAt?: string): SavedQuote {
  const signed = { ...signedQuote({ expiresAt }), url: link }
  return { id: 'a', quote: { ...signed.quote, ...change }, trail: [], savedAt: 0, signed }
}

describe('a poster', () => {
  test('says the price, until when, the largest lines first, and that prices are samples', () => {
    const words = tellPoster(savedQuote())
    expect(words).toMatchObject({
      title: '1.5\u00a0匹挂机空调',
      price: '327',
      promises: ['到手价，保证到 11月28日 周六 24:00'],
      heading: '到手价里最大的三笔',
      priceBook: expect.stringMatching(/^样例价格簿 .*，仅供试用$/),
      link,
    })
    const amounts = words?.lines.map(({ amount }) => Number(amount.replace(/[^\d.]/g, ''))) ?? []
    expect(amounts).toHaveLength(3)
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a))
  })

  test('of a range says both ends and which of them is promised', () => {
    const words = tellPoster(savedQuote({ low: 32700, high: 148000 }))
    expect(words).toMatchObject({
      price: '327–1,480',
      promises: ['保底 ¥327，上门看清后最多 ¥1,480', '保证到 11月28日 周六 24:00'],
      heading: '保底价里最大的三笔',
    })
  })

  test('has no sign of a sample under a real price book', () => {
    const { quote } = savedQuote()
    const words = tellPoster(savedQuote({ priceBook: { ...quote.priceBook, sample: false } }))
    expect(words?.priceBook).not.toMatch(/样例|试用/)
    expect(words?.reading).not.toMatch(/样例|试用/)
  })

  test.each([
    ['without a signature', { ...savedQuote(), signed: undefined }],
    ['that has expired', savedQuote({}, '2026-11-20T16:00:00.000Z')],
    ['that is booked already', { ...savedQuote(), pickup: 'p' }],
  ])('is not made of a quote %s', (_, saved) => {
    expect(tellPoster(saved)).toBeUndefined()
  })

  test('names its quote when WeChat hands the scanned link over', () => {
    expect(readLink({ q: link })).toEqual({ id: 'abcdefgh12345678', token: undefined })
  })

  test('has every dark module of its code on whole pixels, with four light ones around', () => {
    const words = tellPoster(savedQuote())
    if (!words) throw new Error('no poster')
    const { size, data } = encode(link, { ecc: 'M', border: 0 })
    const squares = paintedRectangles(words).filter(({ wide, high, left }) => wide === high && wide > 0 && left > 200)
    const [module = 0] = squares.map(({ wide }) => wide)
    expect(squares).toHaveLength(data.flat().filter(Boolean).length)
    const edges = squares.flatMap(({ left, top }) => [left * 2, top * 2, module * 2])
    expect(edges.filter((edge) => !Number.isInteger(edge))).toEqual([])
    const right = Math.max(...squares.map(({ left }) => left + module))
    const bottom = Math.max(...squares.map(({ top }) => top + module))
    expect(right - Math.min(...squares.map(({ left }) => left))).toBe(size * module)
    expect(posterSize.width / 2 - right).toBeGreaterThanOrEqual(4 * module)
    expect(posterSize.height / 2 - bottom).toBeGreaterThanOrEqual(4 * module)
  })

  test('sets a long name smaller before it cuts it, and draws no sign that only joins', () => {
    const words = tellPoster(savedQuote())
    if (!words) throw new Error('no poster')
    const amount = '+¥1.00'
    const names = ['n'.repeat(20), `2–\u2060${'n'.repeat(35)}`, 'n'.repeat(90)]
    const written = writtenTexts({ ...words, lines: names.map((name) => ({ name, amount, adds: true })) })
    const lines = written.filter(({ text }) => text.includes('nnn'))
    expect(lines.map(({ size }) => size)).toEqual([15, 13, 12])
    expect(lines.map(({ text }) => text.slice(0, 3))).toEqual(['nnn', '2–n', 'nnn'])
    expect(lines.map(({ text }) => text.endsWith('…'))).toEqual([false, false, true])
  })
})

/** What is written and how large, as a canvas would be told; all letters are half as wide as high. */
function writtenTexts(words: Parameters<typeof paintPoster>[1]) {
  const written: { text: string; size: number }[] = []
  const context = {
    font: '',
    measureText: (text: string) => ({ width: (text.length * sizeOf(context.font)) / 2 }),
    fillText: (text: string) => written.push({ text, size: sizeOf(context.font) }),
  }
  const canvas = new Proxy(context, {
    get: (known, name) => (name in known ? known[name as keyof typeof known] : () => {}),
  })
  paintPoster(canvas as unknown as CanvasRenderingContext2D, words)
  return written
}

const sizeOf = (font: string): number => Number(/(\d+)px/.exec(font)?.[1])

/** What is filled, as a canvas would be told; all letters are 10 wide. */
function paintedRectangles(words: Parameters<typeof paintPoster>[1]) {
  const filled: { left: number; top: number; wide: number; high: number }[] = []
  const paints = {
    fillRect: (left: number, top: number, wide: number, high: number) => filled.push({ left, top, wide, high }),
    measureText: (text: string) => ({ width: text.length * 10 }),
  }
  const context = new Proxy(paints, {
    get: (known, name) => (name in known ? known[name as keyof typeof known] : () => {}),
    set: () => true,
  })
  paintPoster(context as unknown as CanvasRenderingContext2D, words)
  return filled
}
