import { checkAnswers } from './answers'
import type { Category, PriceBookIdentity, Terms } from './category'
import type { Contents } from './contents'
import type { RuleSet } from './dated'
import type { Answers, Completed, Question } from './question'
import { complete } from './range'
import type { Source } from './source'

/** Grams between which the truth lies, over everything that is not answered. */
export interface WeighedRange {
  readonly leastGrams: number
  readonly mostGrams: number
  readonly sources: readonly Source[]
}

/** What a device may be made of and what handing it on may save: an estimate beside the price. */
export interface ContentsRange {
  readonly materials: readonly (WeighedRange & { readonly id: string })[]
  /** Absent where no source says what is saved. */
  readonly carbon?: WeighedRange
}

/** The contents over all completions that can be the dearest or the cheapest. Throws InvalidAnswers. */
export function contentsRange<
  Questions extends readonly Question[],
  Rules extends RuleSet,
  Book extends PriceBookIdentity,
>(category: Category<Questions, Rules, Book>, answers: Answers, terms: Terms<Rules, Book>): ContentsRange {
  const { counted } = checkAnswers(category.questions, answers)
  const all: Contents[] = []
  for (const side of ['low', 'high'] as const) {
    complete(category.questions, counted, side, (completion) => {
      all.push(category.contents(completion as Completed<Questions>, terms))
    })
  }
  const ids = new Set(all.flatMap(({ materials }) => materials.map(({ id }) => id)))
  const carbon = rangeOf(all.map((contents) => contents.carbon))
  return {
    materials: [...ids].flatMap((id) => {
      const range = rangeOf(all.map(({ materials }) => materials.filter((material) => material.id === id)))
      return range ? [{ id, ...range }] : []
    }),
    ...(carbon && { carbon }),
  }
}

/** A completion without any figure counts as nothing. */
function rangeOf(figures: readonly Contents['carbon'][]): WeighedRange | undefined {
  const weighed = figures.flat()
  if (weighed.length === 0) return undefined
  const grams = figures.flatMap((some) => (some.length === 0 ? [0] : some.map((one) => one.grams)))
  return {
    leastGrams: Math.min(...grams),
    mostGrams: Math.max(...grams),
    sources: [...new Set(weighed.flatMap(({ sources }) => sources))],
  }
}
