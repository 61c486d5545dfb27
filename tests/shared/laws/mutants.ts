import type { QuoteTerms } from '@shared/categories/registry'
import type { PriceBook } from '@shared/price-book/price-book'
import type { Valuation } from '@shared/valuation/category'
import type { ContentsRange, WeighedRange } from '@shared/valuation/contents-range'
import { type Answers, askedQuestions, type Question, UNKNOWN } from '@shared/valuation/question'
import type { Quote } from '@shared/valuation/quote'
import { settledAnswers } from '../../support/completions'
import { asking, misread, raised, revalued, using, valuedBy } from './plant'
import { repriced } from './price-books'
import type { Subject } from './subject'

/** An error that a core could have, and the laws that have to notice it. */
export interface Mutant {
  readonly error: string
  readonly laws: readonly string[]
  readonly plant: (subject: Subject) => Subject
  /** Where the error makes no difference it cannot be noticed. */
  readonly appliesTo?: (subject: Subject) => boolean
}

const requoted = (subject: Subject, change: (quote: Quote, given: Answers) => Quote): Subject =>
  using(subject, ({ quote }) => ({
    quote: (given, terms) => change(quote(given, terms), given as Answers),
  }))

const reversedRanks = (question: Question): Question =>
  question.kind === 'choice' && question.ranked ? { ...question, options: [...question.options].reverse() } : question

const allRanked = (question: Question): Question =>
  question.kind === 'choice' ? { ...question, ranked: true } : question

const severalOf = ({ category }: Subject): readonly Question[] =>
  category.questions.filter(({ kind }) => kind === 'choices')
const hasSeveral = (subject: Subject): boolean => severalOf(subject).length > 0
const hasAge = ({ category }: Subject): boolean => category.ageQuestion !== undefined

/** The age counted from the other end. */
function younger({ category }: Subject, answers: Answers): Answers {
  const question = category.questions.find(({ id }) => id === category.ageQuestion)
  const age = question && answers[question.id]
  if (!question || !('max' in question) || typeof age !== 'number') return answers
  return { ...answers, [question.id]: question.max - age }
}

const worthOf = (valuation: Valuation, more: number): Valuation => raised(valuation, more * 100)

const rangeMutants: readonly Mutant[] = [
  {
    error: 'the range is told from its least alone',
    laws: ['every completion', 'brute force'],
    plant: (subject) => requoted(subject, (quote) => ({ ...quote, high: quote.low })),
  },
  {
    error: 'the range is told from its greatest alone',
    laws: ['every completion', 'brute force'],
    plant: (subject) => requoted(subject, (quote) => ({ ...quote, low: quote.high })),
  },
  {
    error: 'a range is rounded outwards to ten yuan',
    laws: ['brute force'],
    plant: (subject) => requoted(subject, (quote) => ({ ...quote, low: Math.floor(quote.low / 1000) * 1000 })),
  },
  {
    error: 'ranked options stand from worst to best',
    laws: ['brute force', 'ranked question'],
    plant: (subject) => asking(subject, reversedRanks),
  },
  {
    error: 'options side by side are held for ranked',
    laws: ['brute force', 'ranked question'],
    plant: (subject) => asking(subject, allRanked),
  },
  {
    error: 'each answer costs a yuan of certainty',
    laws: ['never widens the range'],
    plant: (subject) =>
      requoted(subject, (quote) => ({ ...quote, low: quote.low - 100 * settledOf(quote.answers).length })),
  },
  {
    error: '不知道 counts as the best answer',
    laws: ['不知道 leaves'],
    plant: (subject) =>
      requoted(subject, (quote) =>
        Object.values(quote.answers).includes(UNKNOWN) ? { ...quote, low: quote.high } : quote,
      ),
  },
  {
    error: 'a finished questionnaire is still called incomplete',
    laws: ['once all is answered', 'what was not answered'],
    plant: (subject) => requoted(subject, (quote) => ({ ...quote, outcome: 'incomplete' })),
  },
  {
    error: 'there is an offer while the range is open',
    laws: ['what was not answered'],
    plant: (subject) => requoted(subject, (quote) => ({ ...quote, offer: quote.low })),
  },
  {
    error: 'what is missing is not named',
    laws: ['what was not answered'],
    plant: (subject) => requoted(subject, (quote) => ({ ...quote, missing: [] })),
  },
]

const settledOf = (answers: Answers): readonly string[] => Object.keys(answers).filter((id) => answers[id] !== UNKNOWN)

const orderMutants: readonly Mutant[] = [
  {
    error: 'older is dearer',
    laws: ['older one is never', 'waiting begins'],
    appliesTo: hasAge,
    plant: (subject) => misread(subject, (answers) => younger(subject, answers)),
  },
  {
    error: 'the worst answer pays best',
    laws: ['a worse answer never raises', 'ranked question'],
    plant: (subject) =>
      revalued(subject, (valuation, answers) => worthOf(valuation, 1000 * badnessOf(subject, answers))),
  },
  {
    error: 'each trouble pays a yuan',
    laws: ['chosen together'],
    appliesTo: hasSeveral,
    plant: (subject) =>
      revalued(subject, (valuation, answers) =>
        worthOf(valuation, 5000 * severalOf(subject).flatMap(({ id }) => answers[id] ?? []).length),
      ),
  },
]

/** How far from the best all ranked answers are, together. */
const badnessOf = ({ category }: Subject, answers: Answers): number =>
  category.questions
    .filter((question) => question.kind === 'choice' && question.ranked)
    .reduce((sum, question) => sum + Math.max(0, settledAnswers(question).indexOf(answers[question.id] ?? '')), 0)

const mirrors = new WeakMap<PriceBook, PriceBook>()

/** Prices that fall where they rose. */
function mirrored(book: PriceBook): PriceBook {
  const known = mirrors.get(book) ?? repriced(book, ({ kind, amount }) => (kind === 'margin' ? amount : 1e6 - amount))
  mirrors.set(book, known)
  return known
}

const changedLines = (subject: Subject, change: (lines: Valuation['lines'], answers: Answers) => Valuation['lines']) =>
  revalued(subject, (valuation, answers) => ({ ...valuation, lines: change(valuation.lines, answers) }))

const moneyMutants: readonly Mutant[] = [
  {
    error: 'the last line is left out',
    laws: ['add up to the offer'],
    plant: (subject) => changedLines(subject, (lines) => lines.slice(0, -1).concat(lines.slice(0, 1))),
  },
  {
    error: 'an offer keeps its fen',
    laws: ['add up to the offer'],
    plant: (subject) => revalued(subject, (valuation) => raised(valuation, 50)),
  },
  {
    error: 'an offer can be negative',
    laws: ['add up to the offer', 'least that the price book pays'],
    plant: (subject) => revalued(subject, (valuation) => worthOf(valuation, -100_000)),
  },
  {
    error: 'nothing is told as minus nothing',
    laws: ['add up to the offer'],
    plant: (subject) =>
      changedLines(subject, (lines) => [
        ...lines,
        { ...(lines[0] as Valuation['lines'][number]), id: 'x', amount: -0 },
      ]),
  },
  {
    error: 'half a fen is kept in a line',
    laws: ['add up to the offer'],
    plant: (subject) =>
      changedLines(subject, ([first, ...lines]) =>
        first ? [{ ...first, amount: first.amount - 0.5 }, { ...first, id: 'rest', amount: 0.5 }, ...lines] : lines,
      ),
  },
  {
    error: 'a line shows a rounded share',
    laws: ['numbers behind a line'],
    plant: (subject) =>
      changedLines(subject, (lines) => lines.map((line) => ({ ...line, basis: { ...line.basis, share: 0.35 } }))),
  },
  {
    error: 'a reason is told twice',
    laws: ['numbers behind a line'],
    plant: (subject) =>
      revalued(subject, (valuation) => ({ ...valuation, reasons: [...valuation.reasons, ...valuation.reasons] })),
  },
  {
    error: 'the floor is a yuan too low',
    laws: ['least that the price book pays'],
    plant: (subject) => revalued(subject, (valuation) => worthOf(valuation, -1)),
  },
  {
    error: 'a line names another answer than was given',
    laws: ['follows from one that was given'],
    plant: (subject) =>
      changedLines(subject, (lines) =>
        lines.map((line) =>
          'question' in line.because ? { ...line, because: { ...line.because, answer: 'x' } } : line,
        ),
      ),
  },
  {
    error: 'a reason follows from a question that was not asked',
    laws: ['follows from one that was given'],
    plant: (subject) =>
      revalued(subject, (valuation) => ({
        ...valuation,
        reasons: [{ id: 'x', because: { question: 'colour', answer: [] } }],
      })),
  },
  {
    error: 'answers are kept in the order they came in',
    laws: ['same bytes, in whatever order'],
    plant: (subject) =>
      requoted(subject, (quote, given) => ({
        ...quote,
        answers: Object.fromEntries(Object.entries(given).filter(([id]) => id in quote.answers)),
      })),
  },
  {
    error: 'a quote is remembered by its answers, whatever the prices',
    laws: ['what was asked before'],
    plant: (subject) => {
      const known = new Map<string, Quote>()
      return using(subject, ({ quote }) => ({
        quote: (given, terms) => {
          const key = JSON.stringify(given)
          const made = known.get(key) ?? quote(given, terms)
          known.set(key, made)
          return made
        },
      }))
    },
  },
  {
    error: 'answers are sorted where they lie',
    laws: ['what was asked before'],
    plant: (subject) =>
      using(subject, ({ quote }) => ({
        quote: (given, terms) => {
          Object.assign(given as object, { ...(given as object) })
          return quote(given, terms)
        },
      })),
  },
  {
    error: 'dearer prices lower an offer',
    laws: ['dearer material'],
    plant: (subject) =>
      valuedBy(
        subject,
        (value) => (answers, terms) => value(answers, { ...terms, priceBook: mirrored(terms.priceBook) }),
      ),
  },
]

const priceMutants: readonly Mutant[] = [
  {
    error: 'a missing price is not told',
    laws: ['price that is missing'],
    plant: (subject) => using(subject, () => ({ priceFaults: () => [] })),
  },
  {
    error: 'what has no price is worth nothing',
    laws: ['price that is missing'],
    plant: (subject) =>
      valuedBy(subject, (value) => (answers, terms) => {
        try {
          return value(answers, terms)
        } catch {
          return { outcome: 'scrap', lines: [], reasons: [], total: 0 }
        }
      }),
  },
]

/** What a person could be told apart by. */
const personIn = (terms: QuoteTerms): string => String((terms as unknown as Record<string, unknown>).openid ?? '')

const offBy = (quote: Quote, fen: number): Quote => ({ ...quote, low: quote.low + fen })

const hiddenMutants: readonly Mutant[] = [
  {
    error: 'what is ignored is not reported',
    laws: ['counts or is reported'],
    plant: (subject) => requoted(subject, (quote) => ({ ...quote, ignored: [] })),
  },
  {
    error: 'hidden answers are signed',
    laws: ['counts or is reported', 'change nothing'],
    plant: (subject) => requoted(subject, (quote, given) => ({ ...quote, answers: given })),
  },
  {
    error: 'hidden answers count',
    laws: ['change nothing'],
    plant: (subject) => requoted(subject, (quote) => offBy(quote, 100 * quote.ignored.length)),
  },
  {
    error: 'an answer is changed on the way',
    laws: ['counts or is reported'],
    plant: (subject) =>
      requoted(subject, (quote) => ({
        ...quote,
        answers: Object.fromEntries(Object.keys(quote.answers).map((id) => [id, UNKNOWN])),
      })),
  },
  {
    error: 'the clock is read',
    laws: ['no clock'],
    plant: (subject) => requoted(subject, (quote) => offBy(quote, Date.now() < 0 ? 100 : 0)),
  },
  {
    error: 'an offer is drawn by lot',
    laws: ['no clock'],
    plant: (subject) => requoted(subject, (quote) => offBy(quote, Math.random() < 0.5 ? 100 : 0)),
  },
  {
    error: 'numbers are written as the locale has it',
    laws: ['no clock'],
    plant: (subject) => requoted(subject, (quote) => ({ ...quote, region: quote.low.toLocaleString() })),
  },
  {
    error: 'a known person pays more',
    laws: ['no clock'],
    plant: (subject) =>
      using(subject, ({ quote }) => ({
        quote: (given, terms) => offBy(quote(given, terms), personIn(terms) ? 100 : 0),
      })),
  },
  {
    error: 'answers that nobody asked for are passed over',
    laws: ['who asks is no answer'],
    plant: (subject) =>
      using(subject, ({ quote, questions }) => ({
        quote: (given, terms) => {
          const known = Object.entries(given as Answers).filter(([id]) => questions.some((one) => one.id === id))
          return quote(Object.fromEntries(known), terms)
        },
      })),
  },
]

const isOpen = (answers: Answers, id: string): boolean => (answers[id] ?? UNKNOWN) === UNKNOWN

const whatIfMutants: readonly Mutant[] = [
  {
    error: 'an alternative forgets the other answers',
    laws: ['range under another answer'],
    plant: (subject) =>
      using(subject, ({ alternatives }) => ({ alternatives: (_, id, terms) => alternatives({}, id, terms) })),
  },
  {
    error: 'the last option is not among the alternatives',
    laws: ['range under another answer'],
    plant: (subject) =>
      using(subject, ({ alternatives }) => ({ alternatives: (...asked) => alternatives(...asked).slice(0, -1) })),
  },
  {
    error: 'a stake is half of what it is',
    laws: ['more than the stake'],
    plant: (subject) => using(subject, ({ stake }) => ({ stake: (...asked) => stake(...asked) / 2 })),
  },
  {
    error: 'a stake is wider than the range',
    laws: ['more than the stake'],
    plant: (subject) => using(subject, ({ stake }) => ({ stake: (...asked) => stake(...asked) * 2 + 100 })),
  },
  {
    error: 'the first open question is called the most telling',
    laws: ['most telling'],
    plant: (subject) =>
      using(subject, ({ stake, questions }) => ({
        mostTelling: (answers, terms) => {
          const open = askedQuestions(questions, answers).find(({ id }) => isOpen(answers, id))
          return open && { question: open.id, stake: stake(answers, open.id, terms) }
        },
      })),
  },
  {
    error: 'every question is behind every line',
    laws: ['not behind a line'],
    plant: (subject) =>
      using(subject, ({ questions }) => ({
        questionsBehind: (answers) => askedQuestions(questions, answers).map(({ id }) => id),
      })),
  },
  {
    error: 'only the question a line names is behind it',
    laws: ['not behind a line'],
    plant: (subject) =>
      using(subject, ({ questionsBehind }) => ({
        questionsBehind: (...asked) => questionsBehind(...asked).slice(0, 1),
      })),
  },
  {
    error: 'waiting begins next year',
    laws: ['waiting begins'],
    appliesTo: hasAge,
    plant: (subject) =>
      using(subject, ({ valueOverTime }) => ({ valueOverTime: (...asked) => valueOverTime(...asked).slice(1) })),
  },
  {
    error: 'waiting is told of what has no age',
    laws: ['no age in years'],
    appliesTo: (subject) => !hasAge(subject),
    plant: (subject) =>
      using(subject, ({ quote }) => ({
        valueOverTime: (answers, terms) => [{ years: 0, low: quote(answers, terms).low, high: 0 }],
      })),
  },
]

const changedRanges = (subject: Subject, change: (range: WeighedRange) => Partial<WeighedRange>): Subject =>
  using(subject, ({ contents }) => ({
    contents: (answers, terms): ContentsRange => {
      const { materials, carbon } = contents(answers, terms)
      return {
        materials: materials.map((material) => ({ ...material, ...change(material) })),
        ...(carbon && { carbon: { ...carbon, ...change(carbon) } }),
      }
    },
  }))

const contentsMutants: readonly Mutant[] = [
  {
    error: 'the least weight is told as the most',
    laws: ['lies between'],
    plant: (subject) => changedRanges(subject, ({ leastGrams }) => ({ mostGrams: leastGrams - 1 })),
  },
  {
    error: 'weights are told in fractions of a gram',
    laws: ['whole grams'],
    plant: (subject) => changedRanges(subject, ({ mostGrams }) => ({ mostGrams: mostGrams + 0.5 })),
  },
  {
    error: 'a weight has no source',
    laws: ['whole grams'],
    plant: (subject) => changedRanges(subject, () => ({ sources: [] })),
  },
  {
    error: 'each answer makes it heavier',
    laws: ['never widens what it is made of'],
    plant: (subject) =>
      using(subject, ({ contents }) => ({
        contents: (answers, terms) => {
          const more = 10_000 * settledOf(answers).length
          const { materials } = contents(answers, terms)
          return { materials: materials.map((one) => ({ ...one, mostGrams: one.mostGrams + more })) }
        },
      })),
  },
  {
    error: 'a material is told heavier than an offer counts it',
    laws: ['what an offer by material counts'],
    appliesTo: ({ category }) => 'massGrams' in category.rules,
    plant: (subject) => ({
      ...subject,
      category: {
        ...subject.category,
        contents: (answers, terms) => {
          const { materials, carbon } = subject.category.contents(answers, terms)
          return { carbon, materials: materials.map((one) => ({ ...one, grams: one.grams + 100 })) }
        },
      },
    }),
  },
]

/** Errors that are planted around the engine and the categories. */
export const mutants: readonly Mutant[] = [
  ...rangeMutants,
  ...orderMutants,
  ...moneyMutants,
  ...priceMutants,
  ...hiddenMutants,
  ...whatIfMutants,
  ...contentsMutants,
]
