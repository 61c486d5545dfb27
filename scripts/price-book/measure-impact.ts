import { categories } from '@shared/categories'
import { MissingPrice } from '@shared/price-book/look-up'
import type { PriceBook } from '@shared/price-book/price-book'
import { NATIONWIDE } from '@shared/price-book/price-book-schema'
import type { Fen } from '@shared/valuation/money'
import type { Answers } from '@shared/valuation/question'
import { type Example, goldenCases } from './golden-cases'
import { referenceQuotes } from './reference-quotes'

type Set = Example['set']

/** The least and the greatest offer, in fen; the same for a finished questionnaire. */
interface Range {
  readonly low: Fen
  readonly high: Fen
}

/** One quote that another price book changes. */
export interface Move {
  readonly category: string
  readonly set: Set
  readonly name?: string
  readonly answers: Answers
  readonly from: Range
  readonly to: Range
  /** What the end that moves further moves by. */
  readonly by: Fen
}

/** A quote that one of the books cannot give. */
export interface Impossible {
  readonly book: 'old' | 'new'
  readonly category: string
  readonly set: Set
  readonly name?: string
  readonly problem: string
}

/** How many quotes of one kind move, and by how much those that do, in fen. */
export interface Movement {
  readonly category: string
  readonly set: Set
  readonly quotes: number
  readonly moved: number
  /** Present when something moves. */
  readonly by?: { readonly median: Fen; readonly mean: Fen; readonly up: Fen; readonly down: Fen }
}

export interface Impact {
  readonly old: { readonly id: string; readonly hash: string }
  readonly new: { readonly id: string; readonly hash: string }
  readonly day: string
  readonly region: string
  readonly movements: readonly Movement[]
  /** Everything that moves, the furthest first. */
  readonly moves: readonly Move[]
  readonly impossible: readonly Impossible[]
}

export const ALL = 'all'

/** What publishing a price book changes: every golden case, and 1,000 made-up quotes of a day. */
export async function measureImpact(before: PriceBook, after: PriceBook, day: string): Promise<Impact> {
  const golden = (await Promise.all(categories.map(goldenCases))).flat()
  const examples = [...golden, ...referenceQuotes(day)]
  const compared = examples.map((example) => compare(example, before, after))
  const moves = compared.flatMap(({ move }) => move ?? [])
  const ids = [...categories.map(({ id }) => id), ALL]
  return {
    old: { id: before.id, hash: before.hash },
    new: { id: after.id, hash: after.hash },
    day,
    region: NATIONWIDE,
    movements: ids.flatMap((id) => (['golden', 'reference'] as const).map((set) => movement(id, set, examples, moves))),
    moves: [...moves].sort((a, b) => Math.abs(b.by) - Math.abs(a.by)),
    impossible: compared.flatMap(({ impossible }) => impossible),
  }
}

interface Compared {
  readonly move?: Move
  readonly impossible: readonly Impossible[]
}

function compare(example: Example, before: PriceBook, after: PriceBook): Compared {
  const named = {
    category: example.category.id,
    set: example.set,
    ...(example.name !== undefined && { name: example.name }),
  }
  const from = rangeOf(example, before)
  const to = rangeOf(example, after)
  if (typeof from === 'string' || typeof to === 'string') {
    const both = [{ book: 'old', problem: from } as const, { book: 'new', problem: to } as const]
    const impossible = both.flatMap(({ book, problem }) =>
      typeof problem === 'string' ? [{ book, ...named, problem }] : [],
    )
    return { impossible }
  }
  const by = further(to.low - from.low, to.high - from.high)
  return by === 0 ? { impossible: [] } : { move: { ...named, answers: example.answers, from, to, by }, impossible: [] }
}

/** The offers under a book, or which price it has not. */
function rangeOf({ category, answers, day }: Example, priceBook: PriceBook): Range | string {
  try {
    const { low, high } = category.quote(answers, { priceBook, day, region: NATIONWIDE })
    return { low, high }
  } catch (error) {
    if (error instanceof MissingPrice) return error.message
    throw error
  }
}

const further = (low: Fen, high: Fen): Fen => (Math.abs(high) > Math.abs(low) ? high : low)

function movement(category: string, set: Set, examples: readonly Example[], moves: readonly Move[]): Movement {
  const belongs = (id: string, of: Set) => of === set && (category === ALL || category === id)
  const by = moves.filter((move) => belongs(move.category, move.set)).map((move) => move.by)
  const quotes = examples.filter((example) => belongs(example.category.id, example.set)).length
  return { category, set, quotes, moved: by.length, ...(by.length > 0 && { by: spread(by) }) }
}

function spread(by: readonly Fen[]): Movement['by'] {
  const sorted = [...by].sort((a, b) => a - b)
  const middle = sorted.slice(Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2) + 1)
  return {
    median: mean(middle),
    mean: mean(sorted),
    up: Math.max(0, ...by),
    down: Math.min(0, ...by),
  }
}

const mean = (numbers: readonly number[]): number =>
  Math.round(numbers.reduce((sum, one) => sum + one, 0) / numbers.length)
