import { categories } from '@shared/categories'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { AnswerField } from '@/pages/question/answer-field'
import { readAtOnce } from '@/pages/question/choice-answer'
import { openQuestionnaire } from '@/pages/question/open-questionnaire'
import { useQuestion } from '@/pages/question/use-question'
import { readDraft } from '@/services/drafts'
import { makeQuote } from '@/services/make-quote'
import { listSavedQuotes, saveQuote } from '@/services/saved-quotes'
import { emptyStorage } from '../support/memory-storage'

const phone = vi.hoisted(() => {
  process.env.TARO_ENV = 'h5'
  return { care: 0 }
})

vi.mock('@tarojs/taro', () => import('../support/plain-taro'))
vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-22T04:00:00Z'), today: () => '2026-11-22' }))
vi.mock('@/services/navigation', () => ({ replacePage: vi.fn() }))
vi.mock('@/services/appearance', () => ({ useAppearance: () => ({ theme: 'light', care: phone.care }) }))
vi.mock('@/services/motion', () => ({ prefersStillness: () => false }))
vi.mock('@/services/scroll', () => ({ scrollToTop: () => {} }))
vi.mock('@tarojs/components', async () => ({
  ...(await import('../support/plain-components')),
  ...(await import('../support/touchable-components')),
}))

beforeEach(() => {
  emptyStorage()
  vi.useFakeTimers()
  phone.care = 0
})

afterEach(() => {
  vi.useRealTimers()
  cleanup()
})

function Asking({ params }: { params: Parameters<typeof openQuestionnaire>[0] }) {
  const [opened] = useState(() => openQuestionnaire(params))
  if ('failure' in opened) throw new Error(opened.failure)
  const asking = useQuestion(opened)
  return (
    <>
      <h1>{asking.question.id}</h1>
      <output>{asking.title}</output>
      <button type="button" onClick={asking.back}>
        上一题
      </button>
      <button type="button" onClick={() => asking.next()}>
        下一题
      </button>
      <AnswerField {...asking} />
    </>
  )
}

const open = (params = {}) => render(<Asking params={{ category: 'mobile-phone', ...params }} />)
const type = (field: string, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: field }), { target: { value: text } })
const tap = (name: string) => fireEvent.click(screen.getByText(name))
const settle = () => act(() => vi.advanceTimersByTime(480))
const asked = () => screen.getByRole('heading').textContent
const shown = () => screen.getAllByRole('radio').map((option) => option.textContent)

describe('the search at the question for the brand', () => {
  it('finds models of every brand, the likeliest first', () => {
    open()
    type('搜型号', '15')
    expect(shown().slice(0, 2)).toEqual(['iPhone 15', '小米 15'])
  })

  it('answers brand and model at once, shows both in the range, and goes on to what comes after them', () => {
    open()
    type('搜型号', 'hongmi k70')
    tap('Redmi K70')
    expect(screen.getByRole('radio', { name: 'Redmi K70', checked: true })).toBeDefined()
    expect(screen.getByRole('status').textContent).toBe('Redmi K70')
    settle()
    expect(asked()).toBe('xiaomi-storage-256-512-1tb')
    expect(readDraft('mobile-phone')).toMatchObject({
      answers: { brand: 'xiaomi', 'xiaomi-model': 'redmi-k70' },
      question: 'xiaomi-storage-256-512-1tb',
    })
  })

  it('is gone back from by the model and the brand, and another find takes the place of the first', () => {
    open()
    type('搜型号', '苹果15')
    tap('iPhone 15')
    settle()
    tap('上一题')
    expect(asked()).toBe('apple-model')
    expect(screen.getByRole('radio', { name: 'iPhone 15', checked: true })).toBeDefined()
    tap('上一题')
    expect(asked()).toBe('brand')
    expect(screen.getByRole('radio', { name: /^苹果/, checked: true })).toBeDefined()
    type('搜型号', 's24u')
    tap('三星 Galaxy S24 Ultra')
    settle()
    expect(asked()).toBe('samsung-storage-256-512-1tb')
  })

  it('shows what was found at its own question where the page does not move on by itself', () => {
    phone.care = 2
    open()
    type('搜型号', 'mate60')
    tap('华为 Mate 60')
    settle()
    expect(asked()).toBe('huawei-model')
    expect(screen.getByRole('radio', { name: '华为 Mate 60', checked: true })).toBeDefined()
    tap('下一题')
    expect(asked()).toBe('huawei-storage-256-512-1tb')
  })

  it('changes a finished quote only when told to', () => {
    const opened = openQuestionnaire({ category: 'mobile-phone' })
    if ('failure' in opened) throw new Error(opened.failure)
    const saved = makeQuote(opened.category, { brand: 'unknown', account: 'locked' })
    saveQuote(saved)
    open({ quote: saved.id, question: 'brand' })
    type('搜型号', 'iphone x')
    tap('iPhone XR')
    settle()
    expect(asked()).toBe('apple-model')
    expect(listSavedQuotes()).toHaveLength(1)
  })

  it('says so when nothing has that name, and leaves the two ways on', () => {
    open()
    type('搜型号', '诺基亚3310')
    expect(screen.getByText('没有这个名字。换个写法，或少打几个字。')).toBeDefined()
    expect(shown()).toEqual([
      '其他品牌，或名单里没有的型号查不到它的二手价，只按存储芯片算',
      '不知道没关系，范围会宽一些',
    ])
  })

  it('shows twelve of many and says how many more there are', () => {
    open()
    type('搜型号', '苹果')
    expect(shown()).toHaveLength(12 + 2)
    expect(screen.getByText('还有 21 个，再多打几个字。')).toBeDefined()
  })

  it('shows the brands again once the field is empty', () => {
    open()
    const before = shown()
    type('搜型号', '苹果')
    type('搜型号', ' ')
    expect(shown()).toEqual(before)
  })
})

test('the search at the question for the model finds those of its brand alone', () => {
  open()
  tap('苹果')
  settle()
  expect(asked()).toBe('apple-model')
  type('直接搜', '15pm')
  expect(shown()).toEqual(['iPhone 15 Pro Max', '不知道没关系，范围会宽一些'])
  type('直接搜', 'mate60')
  expect(screen.getByText('没有这个名字。换个写法，或少打几个字。')).toBeDefined()
  type('直接搜', '13mini')
  tap('iPhone 13 mini')
  settle()
  expect(asked()).toBe('apple-storage-128-256-512')
})

test('a list that is longer than one reads can be searched, and only what has names is', () => {
  for (const { find, questions } of categories) {
    const named = new Set(find('').flatMap((answers) => Object.keys(answers)))
    const long = questions.filter((question) => 'options' in question && question.options.length > readAtOnce)
    expect(long.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([])
  }
})
