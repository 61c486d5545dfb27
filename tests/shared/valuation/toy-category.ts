import type { Category } from '@shared/valuation/category'
import type { Question } from '@shared/valuation/question'

const source = { name: '测试', date: '2026', mark: 'E' } as const

const questions = [
  { id: 'kind', kind: 'choice', ranked: false, options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], unknown: true },
  {
    id: 'b-size',
    kind: 'choice',
    ranked: false,
    options: [{ id: 's' }, { id: 'l' }],
    unknown: true,
    askedWhen: { question: 'kind', in: ['b'] },
  },
  {
    id: 'state',
    kind: 'choice',
    ranked: true,
    options: [{ id: 'good' }, { id: 'poor' }, { id: 'bad' }],
    unknown: true,
  },
  {
    id: 'scratches',
    kind: 'choices',
    options: [{ id: 'top' }, { id: 'side' }],
    unknown: true,
    askedWhen: { question: 'state', in: ['good', 'poor'] },
  },
  { id: 'years', kind: 'integer', min: 0, max: 6, better: 'less', unknown: true },
] as const satisfies readonly Question[]

const worth = { a: 90_000, b: 50_000, c: 120_000 }

/** A small made-up category: two conditions, every kind of question, a floor. For the laws of the engine. */
export const toyCategory: Category<
  typeof questions,
  { life: { from: string; value: number; source: typeof source }[] },
  { id: string; hash: string; sample: boolean }
> = {
  id: 'toy',
  questions,
  rules: { life: [{ from: '2026-01-15', value: 6, source }] },
  value: (answers) => {
    const size = answers['b-size'] === 'l' ? 3 : 1
    const loss = { good: 0, poor: 20_000, bad: 45_000 }[answers.state] + (answers.scratches ?? []).length * 1_300
    const amount = Math.max(700, worth[answers.kind] * size - loss - answers.years * 7_700)
    const line = {
      id: 'base',
      kind: 'base',
      amount,
      because: { question: 'kind', answer: answers.kind },
      source,
    } as const
    return { outcome: answers.years > 5 ? 'scrap' : 'used', lines: [line], reasons: [], total: amount }
  },
  contents: ({ kind, scratches }) => ({
    materials: [{ id: kind === 'c' ? 'glass' : 'steel', grams: kind === 'a' ? 500 : 900, sources: [source] }],
    carbon: scratches ? [{ grams: 70, sources: [source] }] : [],
  }),
  ageQuestion: 'years',
  holdsData: () => false,
  migrations: [],
}

/** Terms under which the toy category is valued. */
export const toyTerms = {
  rulebook: { id: 'toy@2026-01-15', hash: '0', rules: { life: { from: '2026-01-15', value: 6, source } } },
  priceBook: { id: 'toy-prices', hash: '1', sample: true },
  day: '2026-02-01',
  region: 'national',
}
