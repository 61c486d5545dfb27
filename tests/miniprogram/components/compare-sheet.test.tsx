import { findCategory } from '@shared/categories'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, it, vi } from 'vitest'
import { CompareSheet } from '@/components/compare-sheet'
import { compareTexts } from '@/texts/compare'
import { airConditionerAnswers, signedQuote } from '../support/signed-quote'

vi.hoisted(() => {
  process.env.TARO_ENV = 'h5'
})
vi.mock('@tarojs/components', () => import('../support/plain-components'))
vi.mock('@tarojs/taro', () => import('../support/plain-taro'))

afterEach(cleanup)

const category = findCategory('air-conditioner')
const { quote } = signedQuote({ answers: airConditionerAnswers })

it.each([
  ['both ends are the same', quote.high, compareTexts.sameAll],
  ['the upper end differs', quote.high + 5000, compareTexts.sameAnswers],
])('two quotes with the same answers cost the same only where %s', (_, high, said) => {
  if (!category) throw new Error('air conditioners can be valued')
  const right = { label: '今天', quote: { ...quote, high } }
  render(
    <CompareSheet
      title="比一比"
      category={category}
      left={{ label: '昨天', quote }}
      right={right}
      onClose={() => {}}
    />,
  )
  screen.getByText(said)
})
