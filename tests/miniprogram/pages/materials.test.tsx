import { findCategory } from '@shared/categories'
import type { Answers } from '@shared/valuation/question'
import { render, renderHook, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { tellTrend } from '@/pages/materials/tell-trend'
import { TrendChart } from '@/pages/materials/trend-chart'
import { useMaterials } from '@/pages/materials/use-materials'
import { makeQuote } from '@/services/make-quote'
import { type SavedQuote, saveQuote } from '@/services/saved-quotes'
import { emptyStorage } from '../support/memory-storage'
import { airConditionerAnswers } from '../support/signed-quote'

vi.hoisted(() => {
  process.env.TARO_ENV = 'h5'
})
vi.mock('@tarojs/taro', () => import('../support/plain-taro'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-22T04:00:00Z'), today: () => '2026-11-22' }))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn(), replacePage: vi.fn() }))
vi.mock('@/services/appearance', () => ({ useAppearance: () => ({ theme: 'light', care: 0 }) }))
vi.mock('@tarojs/components', () => import('../support/plain-components'))

beforeEach(emptyStorage)

/** Opens the page of a quote that this phone made today. */
function open(categoryId: string, answers: Answers, change: Partial<SavedQuote['quote']> = {}) {
  const category = findCategory(categoryId)
  if (!category) throw new Error(`no category ${categoryId}`)
  const saved = makeQuote(category, answers)
  saveQuote({ ...saved, quote: { ...saved.quote, ...change } })
  const { found } = renderHook(() => useMaterials(saved.id)).result.current
  if (!found) throw new Error('no such quote')
  return { ...found, quote: saved.quote }
}

const older = { id: 'wuhan-2019-01-01', hash: 'older', sample: false }

const used: Answers = {
  ...airConditionerAnswers,
  'install-years': 2,
}

describe('what a quote is made of', () => {
  it('is told by the very lines that pay, the heaviest first', () => {
    const { madeOf, quote } = open('air-conditioner', airConditionerAnswers)
    const paid = quote.lines.filter(({ kind }) => kind === 'material')
    expect(madeOf?.parts).toHaveLength(paid.length)
    expect(madeOf?.parts[0]).toMatchObject({ name: '钢', mass: '21\u00a0kg', massBar: 100, certainBar: 100 })
    const copper = paid.find(({ id }) => id === 'copper')
    expect(madeOf?.parts.find(({ id }) => id === 'copper')?.worth).toEqual({
      text: `¥${((copper?.amount ?? 0) / 100).toFixed(2)}`,
      bar: 100,
      costs: false,
    })
    expect(madeOf?.parts.find(({ id }) => id === 'other')?.worth?.costs).toBe(true)
  })

  it('is told in words, for those who do not see it', () => {
    const { madeOf } = open('air-conditioner', airConditionerAnswers)
    expect(madeOf?.sentences).toEqual([
      '最重的是钢，占 55%。',
      expect.stringMatching(/^最值钱的是铜，占材料钱的 8\d%。$/),
    ])
    expect(madeOf?.label).toContain('钢 21\u00a0kg，¥39.71；')
    expect(madeOf?.label).toMatch(/^最重的是钢.*；$/)
  })

  it('is its mass alone where age sets the price', () => {
    const { madeOf, single } = open('air-conditioner', used)
    expect(madeOf?.parts.every(({ worth }) => worth === undefined)).toBe(true)
    expect(madeOf?.sentences.join('')).toContain('不按材料算价')
    expect(single).toEqual([])
  })

  it('names what nobody buys by what it is', () => {
    const { madeOf } = open('television', { type: 'crt', 'crt-size': '22-to-28', parts: 'complete' })
    expect(madeOf?.sentences[0]).toBe('最重的是显像管玻璃，占 66%。')
    expect(madeOf?.parts.find(({ id }) => id === 'crt-glass')?.worth?.text).toMatch(/^−¥/)
  })

  it('is a range where an answer is open', () => {
    const { madeOf } = open('air-conditioner', { ...used, 'wall-horsepower': 'unknown' })
    const steel = madeOf?.parts.find(({ id }) => id === 'steel')
    expect(steel?.massBar).toBe(100)
    expect(steel?.certainBar).toBeLessThan(100)
    expect(madeOf?.sentences.join('')).toContain('浅色那段')
  })
})

describe('how prices moved', () => {
  it('marks the day of the quote with the price that it counts', () => {
    const { trends } = open('air-conditioner', airConditionerAnswers)
    expect(trends.map(({ title, unit }) => `${title} ${unit}`)).toEqual(['铜的行情 元/公斤', '铝的行情 元/公斤'])
    const [copper] = trends
    expect(copper?.quote).toEqual({ left: 100, bottom: 100, flag: '估价这天 ¥102.94' })
    expect(copper?.axes).toEqual({ top: '¥102.94', from: '2020年', to: '2026年11月22日' })
    expect(copper?.sentences).toEqual([
      '从2020年到2026年1月15日，涨到 2.1 倍。',
      '这份估价按 ¥102.94 算，付其中的 80%。',
      '有日期的价只找到 5 个。点之间没有数据，虚线只是连起来看的。',
    ])
  })

  it('draws each dated price where it belongs, estimates hollow', () => {
    const [copper] = open('air-conditioner', airConditionerAnswers).trends
    expect(copper?.dots.map(({ firm }) => firm)).toEqual([false, true, true, true, true])
    expect(copper?.dots[0]?.left).toBe(0)
    expect(copper?.dots[0]?.bottom).toBeCloseTo(47.6, 1)
    const lefts = copper?.dots.map(({ left }) => left) ?? []
    expect(lefts).toEqual([...lefts].sort((one, other) => one - other))
    expect(lefts.every((left) => left >= 0 && left < 100)).toBe(true)
  })

  it('has its numbers in words, for those who do not see it', () => {
    const [copper] = open('air-conditioner', airConditionerAnswers).trends
    if (!copper) throw new Error('no trend')
    render(<TrendChart trend={copper} />)
    expect(screen.getByRole('img', { name: /^铜的行情/ }).getAttribute('aria-label')).toBe(
      '铜的行情，元/公斤：2020年 ¥49.00；2021年8月 ¥70.17；2021年12月 ¥69.53；2024年5月 ¥90.00；2026年1月15日 ¥102.94；2026年11月22日估的价，那时是 ¥102.94。',
    )
  })

  it.each(['2026-03-10', '2026-03-20'])(
    'keeps the price of a month, which stands in its middle, beside a quote of %s',
    (day) => {
      const dated = (date: string, price: number) => ({ price, source: { name: 'sample', date, mark: 'B' as const } })
      const points = [dated('2026-02', 7_000_000), dated('2026-03-12', 8_000_000), dated('2026-03', 9_000_000)]
      const trend = tellTrend({ points }, { id: 'copper', name: '铜', day, isSameBook: false, counts: true })
      const lefts = trend?.dots.map(({ left }) => left) ?? []
      expect(trend?.dots.map(({ date }) => date)).toEqual(['2026-02', '2026-03-12', '2026-03'])
      expect(lefts).toEqual([...lefts].sort((one, other) => one - other))
      expect(Math.max(...lefts, trend?.quote.left ?? 0)).toBe(100)
      expect(trend?.sentences[0]).toBe('从2026年2月到2026年3月，涨了 29%。')
    },
  )

  it('says which materials have one price only', () => {
    expect(open('air-conditioner', airConditionerAnswers).single).toEqual(['钢', '塑料', '电路板'])
  })

  it('does not claim a price for a quote of another price book', () => {
    const { trends, madeOf } = open('air-conditioner', airConditionerAnswers, {
      priceBook: older,
      day: '2025-01-01',
    })
    const [copper] = trends
    expect(copper?.quote.flag).toBe('估价这天 ¥90.00')
    expect(copper?.quote.left).toBeLessThan(100)
    expect(copper?.axes.to).toBe('2026年1月15日')
    expect(copper?.sentences[1]).toContain('另一本价格簿')
    expect(madeOf?.parts).not.toEqual([])
  })

  it('marks a day before all known prices without a price', () => {
    const { trends } = open('air-conditioner', airConditionerAnswers, {
      priceBook: older,
      day: '2019-06-01',
    })
    expect(trends[0]?.quote).toEqual({ left: 0, flag: '估价这天' })
    expect(trends[0]?.axes.from).toBe('2019年6月1日')
    expect(trends[0]?.dots[0]?.left).toBeGreaterThan(0)
    expect(trends[0]?.label).toMatch(/2019年6月1日估的价。$/)
  })

  it.each([
    ['mobile-phone', { brand: 'other', 'other-storage': '256gb', account: 'removable', route: 'reuse' }],
    ['computer', { type: 'desktop-tower', years: 3, boot: 'no-boot', memory: '16gb', disk: 'ssd-512gb' }],
  ])('shows memory where a %s is paid by it', (category, answers) => {
    const memory = open(category, answers).trends.find(({ id }) => id === 'memory')
    expect(memory).toMatchObject({ title: '内存的行情', unit: '美元/颗', quote: { flag: '估价这天 $17.06' } })
    expect(memory?.sentences[0]).toBe('从2024年1月24日到2025年12月11日，涨到 9.0 倍。')
    expect(memory?.sentences[1]).toContain('按价格簿里的残值算')
  })
})

it('has nothing to draw where neither lines nor prices of then are at hand', () => {
  const destroyed = { brand: 'other', 'other-storage': '256gb', account: 'removable', route: 'destroy' }
  const { madeOf, trends } = open('mobile-phone', destroyed, { priceBook: older })
  expect({ madeOf, trends }).toEqual({ madeOf: undefined, trends: [] })
})

it('shows no trend that a phone is not paid by', () => {
  const working = { brand: 'apple', 'apple-model': 'iphone-17', power: 'works', account: 'removable', route: 'destroy' }
  expect(open('mobile-phone', working).trends).toEqual([])
})

it('is not there for a quote that this phone does not have', () => {
  expect(renderHook(() => useMaterials('none')).result.current.found).toBeUndefined()
})
