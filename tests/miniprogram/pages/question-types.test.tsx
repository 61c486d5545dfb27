import { findCategory } from '@shared/categories'
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { ChoiceAnswer } from '@/pages/question/choice-answer'

vi.hoisted(() => {
  process.env.TARO_ENV = 'h5'
})

vi.mock('@tarojs/taro', () => import('../support/plain-taro'))
vi.mock('@tarojs/components', () => import('../support/plain-components'))
vi.mock('@/services/appearance', () => ({ useAppearance: () => ({ theme: 'light', care: 0 }) }))

afterEach(cleanup)

function showOptions(categoryId: string, questionId: string): Element[] {
  const category = findCategory(categoryId)
  const question = category?.questions.find(({ id }) => id === questionId)
  if (!category || question?.kind !== 'choice') throw new Error(`${questionId} is no choice`)
  const options = category.texts.questions[questionId]?.options ?? {}
  const given = { category, question, options, answers: {} }
  const { container } = render(<ChoiceAnswer {...given} onChoose={vi.fn()} onTake={vi.fn()} />)
  return [...container.querySelectorAll('.option')]
}

const artIn = (option: Element) => option.querySelector('.option__art')

const asked = ['air-conditioner', 'refrigerator', 'washing-machine', 'television', 'computer']

it.each(asked)('shows what each type looks like to whoever sees it, and to nobody else: %s', (category) => {
  const shown = showOptions(category, 'type').map(artIn)
  const unknown = shown.pop()
  expect(shown.map((art) => art?.getAttribute('aria-hidden'))).toEqual(shown.map(() => 'true'))
  expect(unknown).toBeNull()
})

it('shows words alone where nothing is told apart by its looks', () => {
  expect(showOptions('washing-machine', 'brand').map(artIn)).toEqual([null, null, null, null])
})
