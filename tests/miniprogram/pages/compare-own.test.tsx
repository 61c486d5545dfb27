import { findCategory } from '@shared/categories'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import MyQuotesPage from '@/pages/my-quotes'
import { makeQuote } from '@/services/make-quote'
import { saveQuote } from '@/services/saved-quotes'
import { emptyStorage } from '../support/memory-storage'
import { airConditionerAnswers } from '../support/signed-quote'

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
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-22T04:00:00Z'), today: () => '2026-11-22' }))

beforeEach(emptyStorage)
afterEach(cleanup)

function keep(years: number, at: string): void {
  const category = findCategory('air-conditioner')
  if (!category) throw new Error('no category')
  saveQuote({
    ...makeQuote(category, { ...airConditionerAnswers, 'install-years': years }),
    savedAt: Date.parse(at),
  })
}

const press = (name: string) => act(() => fireEvent.click(screen.getByRole('button', { name })))
const dialog = () => within(screen.getByRole('dialog'))

it('two quotes of one’s own are named by device and time, and lie side by side with what differs', () => {
  keep(12, '2026-11-20T02:12:00Z')
  keep(3, '2026-11-21T02:12:00Z')
  render(<MyQuotesPage />)
  press('两份比一比')
  expect(dialog().getByText('11月21日 10:12 估的')).toBeTruthy()
  expect(dialog().getByText('11月20日 10:12 估的')).toBeTruthy()
  expect(dialog().getAllByText('1.5 匹挂机空调')).toHaveLength(2)
  expect(dialog().getByText('3 年')).toBeTruthy()
  expect(dialog().getByText('12 年')).toBeTruthy()
  expect(dialog().getByText('差得最多的')).toBeTruthy()
  expect(dialog().queryByText('换两份')).toBeNull()
  press('知道了')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('of three, two are tapped first, and others can be chosen afterwards', () => {
  for (const day of [19, 20, 21]) keep(day - 10, `2026-11-${day}T02:12:00Z`)
  render(<MyQuotesPage />)
  press('两份比一比')
  const boxes = () => dialog().getAllByRole('checkbox')
  expect(boxes()).toHaveLength(3)
  for (const [index, asked] of ['先点两份', '再点一份'].entries()) {
    press(asked)
    const box = boxes()[index]
    if (!box) throw new Error('three can be tapped')
    act(() => fireEvent.click(box))
  }
  press('比一比')
  expect(dialog().getByText('答得不一样的')).toBeTruthy()
  press('换两份')
  expect(boxes().map((box) => box.getAttribute('aria-checked'))).toEqual(['false', 'false', 'false'])
})

it('one quote alone has nothing to be compared with', () => {
  keep(3, '2026-11-21T02:12:00Z')
  render(<MyQuotesPage />)
  expect(screen.queryByRole('button', { name: '两份比一比' })).toBeNull()
})
