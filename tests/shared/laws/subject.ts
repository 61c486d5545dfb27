import { categories } from '@shared/categories'
import type { CommonRules, QuoteTerms, RegisteredCategory } from '@shared/categories/registry'
import type { PriceBook } from '@shared/price-book/price-book'
import type { Category, Terms, Valuation } from '@shared/valuation/category'
import { rulesOn } from '@shared/valuation/dated'
import type { Answers, Completed, Question } from '@shared/valuation/question'
import fc from 'fast-check'
import { loadCategory } from './load-category'
import { priceBooks, sampleBook } from './price-books'

/** A category of which no more is known than that it is one. */
export type AnyCategory = Category<readonly Question[], CommonRules, PriceBook>

/** What the laws are about: a category bare, and as pages and server use it. */
export interface Subject {
  readonly id: string
  readonly category: AnyCategory
  readonly registered: RegisteredCategory
}

/** Every registered category. */
export const subjects: readonly Subject[] = await Promise.all(
  categories.map(async (registered) => ({
    id: registered.id,
    category: await loadCategory(registered.id),
    registered,
  })),
)

/** The sample price book on each day and in each region that makes a difference, and other price books of that kind. */
export function anyTerms({ category }: Subject): fc.Arbitrary<QuoteTerms> {
  const histories = Object.values(category.rules).map((rows) => rows.map(({ from }) => from))
  const first = histories.map(([day = '']) => day).reduce((one, other) => (one > other ? one : other))
  const days = [...new Set(histories.flat())].filter((day) => day >= first)
  const books = [...priceBooks.map(() => sampleBook), ...priceBooks]
  const all = books.flatMap((priceBook) =>
    days.flatMap((day) => Object.keys(priceBook.regions).map((region) => namedTerms(priceBook, day, region))),
  )
  return fc.constantFrom(...all)
}

/** A case that fails is told in words; a whole price book would drown it. */
function namedTerms(priceBook: PriceBook, day: string, region: string): QuoteTerms {
  const told = { [fc.toStringMethod]: () => `${priceBook.id} ${day} ${region}` }
  return { priceBook, day, region, ...told }
}

/** What a completion is worth, asked of the category itself and not of the engine. */
export function valuationOf({ category }: Subject, completion: Answers, terms: QuoteTerms): Valuation {
  return category.value(completion as Completed<readonly Question[]>, bareTerms(category, terms))
}

/** What a completion is made of, asked of the category itself. */
export const contentsOf = ({ category }: Subject, completion: Answers, terms: QuoteTerms) =>
  category.contents(completion as Completed<readonly Question[]>, bareTerms(category, terms))

type BareTerms = Terms<CommonRules, PriceBook>

const opened = new WeakMap<AnyCategory, WeakMap<QuoteTerms, BareTerms>>()

/** The same object for the same terms, because categories remember by it what follows from terms alone. */
function bareTerms(category: AnyCategory, terms: QuoteTerms): BareTerms {
  const known = opened.get(category) ?? new WeakMap<QuoteTerms, BareTerms>()
  opened.set(category, known)
  const bare = known.get(terms) ?? {
    ...terms,
    rulebook: { id: '', hash: '', rules: rulesOn(category.rules, terms.day).rules },
  }
  known.set(terms, bare)
  return bare
}
