import { categories, findCategory } from '@shared/categories'
import { expect, test, vi } from 'vitest'
import { bookTogetherTexts } from '@/texts/book-together'
import { bookingTexts } from '@/texts/booking'
import { clockTexts } from '@/texts/clock'
import { compareTexts } from '@/texts/compare'
import { compareOwnTexts } from '@/texts/compare-own'
import { compareQuotes } from '@/texts/compare-quotes'
import { describeDevice } from '@/texts/describe-device'
import { formatDayWithWeekday, formatInstant, formatNearDay, formatWindow } from '@/texts/format-date'
import { formatExpiry } from '@/texts/format-expiry'
import { homeTexts } from '@/texts/home'
import { materialsTexts } from '@/texts/materials'
import { myPickupsTexts } from '@/texts/my-pickups'
import { myQuotesTexts } from '@/texts/my-quotes'
import { nameAnswer } from '@/texts/name-answer'
import { notePriceBook } from '@/texts/name-price-book'
import { noticeTexts } from '@/texts/notices'
import { pickupTexts } from '@/texts/pickup'
import { posterTexts } from '@/texts/poster'
import { privacyTexts } from '@/texts/privacy'
import { questionTexts } from '@/texts/question'
import { quoteTexts } from '@/texts/quote'
import { refusals } from '@/texts/refusals'
import { sharedQuoteTexts } from '@/texts/shared-quote'
import { sharedTexts } from '@/texts/shared-texts'
import { slotTexts } from '@/texts/slots'
import { sumAtWork } from '@/texts/sum-at-work'
import { wordsOf } from '@/texts/words-of'
import { airConditionerAnswers, signedQuote } from '../support/signed-quote'

vi.mock('@/services/language', () => ({ language: 'en' }))

const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
/** Named as WeChat itself names it, and the way back to Chinese. */
const meant = ['中文', '“前往小程序”']

/** Every text of a place; one that takes something is given ones. */
function sayings(texts: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof texts === 'string') return [[path, texts]]
  if (typeof texts === 'function')
    return sayings(Reflect.apply(texts, undefined, texts.length > 0 ? ones(texts) : []), path)
  if (typeof texts !== 'object' || texts === null) return []
  return Object.entries(texts).flatMap(([key, part]) => sayings(part, path ? `${path}.${key}` : key))
}

const ones = ({ length }: { length: number }) => Array.from({ length }, () => '1')

const places = {
  home: homeTexts,
  question: questionTexts,
  quote: quoteTexts,
  poster: posterTexts,
  materials: materialsTexts,
  sharedQuote: sharedQuoteTexts,
  myQuotes: myQuotesTexts,
  bookTogether: bookTogetherTexts,
  booking: bookingTexts,
  pickup: pickupTexts,
  myPickups: myPickupsTexts,
  privacy: privacyTexts,
  compare: compareTexts,
  compareOwn: compareOwnTexts,
  notices: noticeTexts,
  slots: slotTexts,
  clock: clockTexts,
  refusals,
  shared: { ...sharedTexts, components: { ...sharedTexts.components, list: sharedTexts.components.list(['a', 'b']) } },
}

test.each(Object.entries(places))('the texts of %s are English', (_, texts) => {
  const said = sayings(texts)
  expect(said).not.toEqual([])
  const left = said.map(([path, text]) => [path, meant.reduce((rest, name) => rest.replace(name, ''), text)] as const)
  expect(left.filter(([, text]) => chinese.test(text))).toEqual([])
})

test('dates read the English way', () => {
  expect(formatDayWithWeekday('2026-11-23')).toBe('Mon 23\u00a0Nov')
  expect(formatInstant('2026-11-21T02:12:00Z')).toBe('21\u00a0Nov 10:12')
  expect(formatNearDay('2026-12-01', '2026-11-30')).toBe('Tomorrow')
  expect(formatExpiry('2026-11-28T16:00:00Z')).toBe('Sat 28\u00a0Nov 24:00')
  expect(formatWindow({ day: '2026-11-23', from: '09:00', to: '12:00' })).toMatch(/^Mon 23\u00a0Nov 9:00–\u2060?12:00$/)
})

test('one of a thing is not several', () => {
  expect([1, 2, 11].map((years) => questionTexts.quantity(years, 'years'))).toEqual(['1 year', '2 years', '11 years'])
})

test('every category speaks English', () => {
  expect(categories.filter((category) => chinese.test(wordsOf(category).name))).toEqual([])
  expect(describeDevice('air-conditioner', { type: 'split-wall', 'wall-horsepower': '1-5hp' }).title).toMatch(/1\.5/)
  expect(describeDevice('air-conditioner', { type: 'split-wall' }).title).not.toMatch(chinese)
  expect(describeDevice('piano').title).toBe('Something used')
})

test('answers, sums and the price book are told in English', () => {
  const [category] = categories
  const words = category && wordsOf(category)
  expect(words && nameAnswer(words, 'age', 'unknown')).toBe('Not sure')
  expect(sumAtWork({ kind: 'access', basis: { floors: 1, fenPerFloor: 500 } })).toBe('1 floor × ¥5')
  expect(notePriceBook({ id: 'sample-2026-01-15', sample: true, bestBefore: '2027-01-15' })).toBe(
    'Sample prices 2026-\u206001-\u206015, in use until 2027-\u206001-\u206015, trial only.',
  )
})

test('two quotes are compared in English: questions, answers and lines', () => {
  const category = findCategory('air-conditioner')
  if (!category) throw new Error('air conditioners can be valued')
  const [older, newer] = [12, 3].map((years) =>
    signedQuote({ answers: { ...airConditionerAnswers, 'install-years': years } }),
  )
  if (!older || !newer) throw new Error('both are valued')
  const { answers, lines } = compareQuotes(category, older.quote, newer.quote)
  expect(answers).toMatchObject([{ left: '12\u00a0years', right: '3\u00a0years' }])
  expect(lines.length).toBeGreaterThan(1)
  expect([...answers, ...lines].filter(({ name }) => chinese.test(name))).toEqual([])
})
