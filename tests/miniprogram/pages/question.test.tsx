import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { openQuestionnaire, type Questionnaire } from '@/pages/question/open-questionnaire'
import { useQuestion } from '@/pages/question/use-question'
import { readDraft, saveDraft } from '@/services/drafts'
import { makeQuote } from '@/services/make-quote'
import { arrive, setOut } from '@/services/on-the-way'
import { isKept, listSavedQuotes, type SavedQuote, saveQuote } from '@/services/saved-quotes'
import { keepSharedAnswers } from '@/services/shared-answers'
import { questionTexts } from '@/texts/question'
import { emptyStorage, fillStorage } from '../support/memory-storage'
import { airConditionerAnswers, signedQuote } from '../support/signed-quote'

const phone = vi.hoisted(() => ({ care: 0, replacePage: vi.fn() }))

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-21T04:00:00Z'), today: () => '2026-11-21' }))
vi.mock('@/services/navigation', () => ({ replacePage: phone.replacePage }))
vi.mock('@/services/appearance', () => ({ useAppearance: () => ({ theme: 'light', care: phone.care }) }))
vi.mock('@/services/motion', () => ({ prefersStillness: () => false }))
vi.mock('@/services/scroll', () => ({ scrollToTop: () => {} }))

vi.mock('@shared/categories', async (original) => {
  const { olderAirConditioner } = await import('../support/older-air-conditioner')
  const known = await original<typeof import('@shared/categories')>()
  const findCategory = (id: string) => (id === 'air-conditioner' ? olderAirConditioner : known.findCategory(id))
  return { ...known, findCategory }
})

const { lift: _, ...allButLift } = airConditionerAnswers

beforeEach(() => {
  emptyStorage()
  vi.useFakeTimers()
  phone.care = 0
  phone.replacePage.mockReset()
})

afterEach(() => {
  vi.useRealTimers()
})

function open(params: Parameters<typeof openQuestionnaire>[0]): Questionnaire {
  const opened = openQuestionnaire(params)
  if ('failure' in opened) throw new Error(opened.failure)
  return opened
}

function ask(params: Parameters<typeof openQuestionnaire>[0] = { category: 'air-conditioner' }) {
  return renderHook(() => useQuestion(open(params))).result
}

const settle = () => act(() => vi.advanceTimersByTime(480))

test('a single choice narrows the range at once and moves on when the band has closed', () => {
  const page = ask()
  act(() => page.current.choose('split-wall'))
  expect(page.current.question.id).toBe('type')
  expect(page.current.range.high).toBeLessThan(page.current.before?.high ?? 0)
  settle()
  expect(page.current.question.id).toBe('wall-horsepower')
})

test('who looks something up right after a choice is not moved on; the choice stands and the button goes on', () => {
  const page = ask()
  act(() => page.current.choose('split-wall'))
  act(() => page.current.stay())
  settle()
  expect(page.current.question.id).toBe('type')
  expect(page.current.answer).toBe('split-wall')
  act(() => page.current.next())
  expect(page.current.question.id).toBe('wall-horsepower')
})

test('in care mode only the button moves on', () => {
  phone.care = 2
  const page = ask()
  act(() => page.current.choose('split-wall'))
  settle()
  expect(page.current.question.id).toBe('type')
  act(() => page.current.next())
  expect(page.current.question.id).toBe('wall-horsepower')
})

test('going back loses no answer, and another answer to a question hides what no longer belongs', () => {
  const page = ask()
  act(() => page.current.choose('split-wall'))
  settle()
  act(() => page.current.choose('1-5hp'))
  settle()
  act(() => page.current.back?.())
  expect(page.current.answer).toBe('1-5hp')
  act(() => page.current.back?.())
  act(() => page.current.choose('window'))
  settle()
  expect(page.current.question.id).toBe('install-years')
  act(() => page.current.back?.())
  act(() => page.current.choose('split-wall'))
  settle()
  expect(page.current.answer).toBe('1-5hp')
})

test('the draft is kept with every answer, and opens at the question it was left at', () => {
  const page = ask()
  act(() => page.current.choose('cabinet'))
  settle()
  expect(open({ category: 'air-conditioner' })).toMatchObject({
    answers: { type: 'cabinet' },
    at: 'cabinet-horsepower',
  })
})

test('answers of a draft that no longer fit the questions are asked again', () => {
  saveDraft({ category: 'air-conditioner', answers: { type: 'steam', 'install-years': 12 }, savedAt: 1 })
  expect(open({ category: 'air-conditioner' })).toMatchObject({ answers: { 'install-years': 12 }, at: 'type' })
})

test('answers under older ids are read as those of today, and nothing is said of it', () => {
  const { 'wall-horsepower': _old, ...others } = allButLift
  saveDraft({ category: 'air-conditioner', answers: { ...others, horsepower: '1.5' }, question: 'lift', savedAt: 1 })
  const page = ask()
  expect(page.current.changed).toBeUndefined()
  expect(page.current.question.id).toBe('lift')
  act(() => page.current.choose('easy'))
  settle()
  expect(listSavedQuotes()[0]?.quote.answers).toEqual(airConditionerAnswers)
})

test('a draft with answers that no longer fit says how many, asks only those, and keeps the others', () => {
  const older = { ...allButLift, cooling: 'a-little', parts: 'half', colour: 'white', 'smart-home': 'yes' }
  saveDraft({ category: 'air-conditioner', answers: older, question: 'lift', savedAt: 1 })
  const page = ask()
  expect(page.current.changed).toEqual({ again: ['cooling', 'parts'], gone: ['colour', 'smart-home'] })
  expect(page.current.question.id).toBe('cooling')
  act(() => page.current.choose('works'))
  settle()
  expect(page.current.changed).toBeUndefined()
  expect(page.current.question.id).toBe('parts')
  act(() => page.current.choose('complete'))
  settle()
  expect(page.current.question.id).toBe('lift')
  act(() => page.current.choose('easy'))
  settle()
  expect(listSavedQuotes()[0]?.quote).toMatchObject({ low: 32700, high: 32700, answers: airConditionerAnswers })
})

test('starting afresh forgets what no longer fitted', () => {
  saveDraft({ category: 'air-conditioner', answers: { type: 'steam', 'install-years': 12 }, savedAt: 1 })
  const page = ask()
  act(() => page.current.restart())
  expect(page.current).toMatchObject({ changed: undefined, onlyOpen: false, answer: undefined })
})

test('where only questions went away there is nothing to answer, and one tap leads to the quote', () => {
  saveDraft({ category: 'air-conditioner', answers: { ...airConditionerAnswers, colour: 'white' }, savedAt: 1 })
  const page = ask()
  expect(page.current.changed).toEqual({ again: [], gone: ['colour'] })
  expect(page.current.isLast).toBe(true)
  act(() => page.current.next())
  expect(listSavedQuotes()).toHaveLength(1)
})

test('a saved quote opened at one of its questions says what no longer fits and asks for it behind that one', () => {
  const saved = makeQuote(open({ category: 'air-conditioner' }).category, airConditionerAnswers)
  saveQuote({ ...saved, quote: { ...saved.quote, answers: { ...airConditionerAnswers, parts: 'half' } } })
  const page = ask({ category: 'air-conditioner', quote: saved.id, question: 'removal' })
  expect(page.current.question.id).toBe('removal')
  expect(page.current.changed).toEqual({ again: ['parts'], gone: [] })
  act(() => page.current.next('taken-down'))
  expect(page.current.question.id).toBe('parts')
  act(() => page.current.next('complete'))
  expect(listSavedQuotes().map(({ quote }) => quote.low)).toContain(40700)
})

test('what changed is told in one sentence', () => {
  expect(questionTexts.changed(2, 0)).toBe('问卷换过了，有 2 题要重新答。其余的都在。')
  expect(questionTexts.changed(1, 1)).toBe('问卷换过了，有 1 题要重新答，有 1 题不再问。其余的都在。')
  expect(questionTexts.changed(0, 3)).toBe('问卷换过了，有 3 题不再问。其余的都在。')
})

test('the last answer keeps a quote with the way it narrowed, erases the draft and leads to the quote', () => {
  saveDraft({ category: 'air-conditioner', answers: allButLift, question: 'lift', savedAt: 1 })
  const page = ask()
  act(() => page.current.choose('easy'))
  expect(page.current.isLast).toBe(true)
  settle()
  const [saved] = listSavedQuotes()
  expect(saved?.quote).toMatchObject({ low: 32700, high: 32700, outcome: 'scrap' })
  expect(saved?.trail.at(-1)).toEqual({ question: 'lift', low: 32700, high: 32700 })
  expect(readDraft('air-conditioner')).toBeUndefined()
  expect(phone.replacePage).toHaveBeenCalledExactlyOnceWith(`/pages/quote/index?id=${saved?.id}`)
})

test('a tap on the button while the page is about to move on by itself keeps one quote, not two', () => {
  saveDraft({ category: 'air-conditioner', answers: allButLift, question: 'lift', savedAt: 1 })
  const page = ask()
  act(() => page.current.choose('easy'))
  act(() => page.current.next())
  settle()
  expect(listSavedQuotes()).toHaveLength(1)
})

test('where the page of the quote does not open, the next tap leads to the same quote, and other answers to another', () => {
  phone.replacePage.mockImplementation(setOut)
  saveDraft({ category: 'air-conditioner', answers: allButLift, question: 'lift', savedAt: 1 })
  const page = ask()
  act(() => page.current.next('easy'))
  act(() => page.current.next('easy'))
  expect(phone.replacePage).toHaveBeenCalledOnce()
  arrive()
  act(() => page.current.next('easy'))
  expect(phone.replacePage).toHaveBeenCalledTimes(2)
  expect(listSavedQuotes()).toHaveLength(1)
  expect(readDraft('air-conditioner')).toBeUndefined()
  arrive()
  act(() => page.current.next('unknown'))
  expect(listSavedQuotes()).toHaveLength(2)
  arrive()
})

test('a phone that keeps nothing is answered to a quote all the same, which lasts as long as the app runs', () => {
  fillStorage()
  const page = ask()
  act(() => page.current.choose('split-wall'))
  expect(page.current.stored).toBe(false)
  settle()
  expect(page.current.question.id).toBe('wall-horsepower')
  for (const answer of Object.values(allButLift).slice(1)) {
    act(() => page.current.choose(answer))
    settle()
  }
  act(() => page.current.choose('easy'))
  settle()
  const [saved] = listSavedQuotes()
  expect(saved?.quote.low).toBe(32700)
  expect(isKept(saved?.id ?? '')).toBe(false)
  expect(readDraft('air-conditioner')?.answers).toEqual(airConditionerAnswers)
  expect(phone.replacePage).toHaveBeenCalledExactlyOnceWith(`/pages/quote/index?id=${saved?.id}`)
})

test('one answer of a finished quote can be changed; the draft of the category stays', () => {
  saveDraft({ category: 'air-conditioner', answers: { type: 'window' }, question: 'install-years', savedAt: 1 })
  const { category } = open({ category: 'air-conditioner' })
  const saved = makeQuote(category, airConditionerAnswers)
  const page = ask({ category: 'air-conditioner', quote: saved?.id, question: 'removal' })
  act(() => page.current.choose('taken-down'))
  settle()
  expect(phone.replacePage).not.toHaveBeenCalled()
  act(() => page.current.next())
  expect(listSavedQuotes().map(({ quote }) => quote.low)).toContain(40700)
  expect(readDraft('air-conditioner')?.answers).toEqual({ type: 'window' })
})

describe('a quote of which an answer is changed', () => {
  const signed = (expiresAt: string) => ({ signed: { ...signedQuote({ expiresAt }), url: 'https://youshu.example/x' } })
  const holds = signed('2026-11-28T16:00:00.000Z')

  it.each<[string, Partial<SavedQuote>, boolean]>([
    ['that holds is replaced by the new one', holds, true],
    ['that has no signature yet is replaced by the new one', {}, true],
    ['that has expired is left as it is', signed('2026-11-12T16:00:00.000Z'), false],
    ['that is booked is left as it is', { ...holds, pickup: 'p' }, false],
  ])('%s', (_, change, replaced) => {
    const { category } = open({ category: 'air-conditioner' })
    const before = { ...makeQuote(category, airConditionerAnswers), ...change }
    saveQuote(before)
    const page = ask({ category: 'air-conditioner', quote: before.id, question: 'removal' })
    act(() => page.current.next('taken-down'))
    const made = listSavedQuotes().find(({ quote }) => quote.low === 40700)
    expect(made?.replaces).toBe(replaced ? before.key : undefined)
    expect(made?.key).not.toBe(before.key)
  })
})

test('answers somebody shared are made whole without touching the draft of the category', () => {
  const own = { category: 'air-conditioner', answers: { type: 'window' }, question: 'install-years', savedAt: 1 }
  saveDraft(own)
  keepSharedAnswers({ quote: 'abcdefgh12345678', category: 'air-conditioner', answers: allButLift })
  const page = ask({ category: 'air-conditioner', quote: 'abcdefgh12345678' })
  expect(page.current.question.id).toBe('lift')
  act(() => page.current.next('easy'))
  expect(listSavedQuotes()[0]?.quote).toMatchObject({ low: 32700, answers: airConditionerAnswers })
  expect(readDraft('air-conditioner')).toEqual(own)
})

test('the stake of a question is told once the page has been painted', () => {
  const page = ask()
  expect(page.current.stakes).toBeUndefined()
  act(() => vi.advanceTimersByTime(0))
  expect(page.current.stakes?.stake).toBeGreaterThan(0)
})

test('the stake of the following question is there when the page moves on to it', () => {
  const page = ask()
  act(() => vi.advanceTimersByTime(0))
  act(() => page.current.choose('split-wall'))
  act(() => vi.advanceTimersByTime(0))
  settle()
  expect(page.current.question.id).not.toBe('type')
  expect(page.current.stakes?.stake).toBeGreaterThan(0)
})

test('a stake rests on the other answers: with another one before it, the question is weighed anew', () => {
  const page = ask()
  act(() => page.current.choose('split-wall'))
  settle()
  const stakeAfter = (horsepower: string) => {
    act(() => page.current.choose(horsepower))
    settle()
    act(() => vi.advanceTimersByTime(0))
    return page.current.stakes?.stake
  }
  const small = stakeAfter('1hp')
  act(() => page.current.back?.())
  expect(stakeAfter('2hp')).toBeGreaterThan(small ?? Number.NaN)
})

test('a link to an unknown category or an unknown quote is answered in words', () => {
  expect(openQuestionnaire({ category: 'piano' })).toEqual({ failure: 'category' })
  expect(openQuestionnaire({ category: 'air-conditioner', quote: 'gone' })).toEqual({ failure: 'quote' })
  keepSharedAnswers({ quote: 'abcdefgh12345678', category: 'television', answers: {} })
  const mixedUp = openQuestionnaire({ category: 'air-conditioner', quote: 'abcdefgh12345678' })
  expect(mixedUp).toEqual({ failure: 'quote' })
})
