import { beforeEach, expect, test, vi } from 'vitest'

let holdTexts: typeof import('@/services/held-texts').holdTexts
let turnTexts: typeof import('@/services/held-texts').turnTexts

beforeEach(async () => {
  vi.resetModules()
  ;({ holdTexts, turnTexts } = await import('@/services/held-texts'))
})

const chinese = () => ({
  name: '价格',
  most: (count: number) => `${count} 题`,
  days: ['周日', '周一'],
  sheet: { title: '依据' },
})
const english = () => ({
  place: {
    name: 'Price',
    most: (count: number) => `${count} questions`,
    days: ['Sun', 'Mon'],
    sheet: { title: 'Source' },
  },
})

const read = ({ name, most, days, sheet }: ReturnType<typeof chinese>) => [name, most(3), ...days, sheet.title]

test('a text changes its language where it stands, in lists and in what is taken out of it too', () => {
  const texts = chinese()
  holdTexts('place', texts)
  const { sheet } = texts
  turnTexts(english(), true)
  expect(read(texts)).toEqual(['Price', '3 questions', 'Sun', 'Mon', 'Source'])
  expect(sheet.title).toBe('Source')
})

test('it changes back, whatever has been written meanwhile', () => {
  const [early, late, last] = [chinese(), chinese(), chinese()]
  const brought = { ...english(), later: english().place, last: english().place }
  holdTexts('place', early)
  turnTexts(brought, true)
  turnTexts(brought, true)
  holdTexts('later', late)
  expect(read(late)).toEqual(read(early))
  turnTexts(brought, false)
  holdTexts('last', last)
  for (const texts of [early, late, last]) expect(read(texts)).toEqual(read(chinese()))
  turnTexts(brought, true)
  for (const texts of [early, late, last]) expect(texts.name).toBe('Price')
})

test('a text without English stays as it is', () => {
  const texts = chinese()
  holdTexts('elsewhere', texts)
  turnTexts(english(), true)
  expect(read(texts)).toEqual(read(chinese()))
})
