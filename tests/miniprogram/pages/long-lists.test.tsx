import { findCategory } from '@shared/categories'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import MyPickupsPage from '@/pages/my-pickups'
import MyQuotesPage from '@/pages/my-quotes'
import { keepPickup } from '@/services/keep-pickup'
import { makeQuote } from '@/services/make-quote'
import { saveQuote } from '@/services/saved-quotes'
import { emptyStorage } from '../support/memory-storage'
import { pickupAnswer } from '../support/pickup-answer'
import { airConditionerAnswers, signedQuote } from '../support/signed-quote'

vi.hoisted(() => {
  process.env.TARO_ENV = 'h5'
})
vi.mock('@tarojs/components', async () => {
  const { View } = await import('../../../miniprogram/config/web-components/view')
  const { Text } = await import('../../../miniprogram/config/web-components/text')
  const { Image } = await import('../../../miniprogram/config/web-components/image')
  return { View, Button: View, Text, Image }
})
vi.mock('@tarojs/taro', () => import('../support/plain-taro'))
vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({
  now: () => Date.parse('2026-11-22T04:00:00Z'),
  today: () => '2026-11-22',
  useWrongClock: () => false,
}))

beforeEach(emptyStorage)
afterEach(cleanup)

/** Signed and good for days. */
function keepQuotes(count: number): void {
  const category = findCategory('air-conditioner')
  if (!category) throw new Error('no category')
  const signed = { ...signedQuote(), url: 'https://youshu.example/x' }
  for (let savedAt = 1; savedAt <= count; savedAt++) {
    saveQuote({ ...makeQuote(category, airConditionerAnswers), savedAt, signed })
  }
}

const button = (name: string) => screen.getByRole('button', { name })
const press = (name: string) => act(() => fireEvent.click(button(name)))
const erasers = () => screen.getAllByRole('button', { name: /^删除 / })
const boxes = () => within(screen.getByRole('dialog')).getAllByRole('checkbox')
const pressMore = (text: string) =>
  act(() => fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: text })))

describe('a long list', () => {
  it('of quotes shows ten, and ten more until all are there', () => {
    keepQuotes(23)
    render(<MyQuotesPage />)
    expect(erasers()).toHaveLength(10)
    press('再看 10 份')
    expect(erasers()).toHaveLength(20)
    press('再看 3 份')
    expect(erasers()).toHaveLength(23)
    expect(screen.queryByRole('button', { name: /^再看/ })).toBeNull()
  })

  it('of pickups as well', () => {
    for (let index = 0; index < 12; index++) keepPickup('secret', pickupAnswer({ id: `pickup-${index}` }))
    render(<MyPickupsPage />)
    const cards = () => screen.getAllByText('约好了')
    expect(cards()).toHaveLength(10)
    press('再看 2 单')
    expect(cards()).toHaveLength(12)
  })

  it.each(['两份比一比', '几样一起约上门'])('can be chosen from whole: %s', (open) => {
    keepQuotes(12)
    render(<MyQuotesPage />)
    press(open)
    expect(boxes()).toHaveLength(10)
    pressMore('再看 2 份')
    expect(boxes()).toHaveLength(12)
    act(() => fireEvent.click(boxes()[11] as HTMLElement))
    expect(boxes()[11]?.getAttribute('aria-checked')).toBe('true')
  })
})

it('two quick taps that ask for a sheet each raise one', () => {
  keepQuotes(2)
  render(<MyQuotesPage />)
  const [together, erase] = [button('几样一起约上门'), erasers()[0] as HTMLElement]
  act(() => {
    fireEvent.click(erase)
    fireEvent.click(together)
  })
  expect(screen.getAllByRole('dialog')).toHaveLength(1)
})
