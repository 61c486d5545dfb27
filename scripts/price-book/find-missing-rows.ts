import { categories } from '@shared/categories'
import type { RegisteredCategory } from '@shared/categories/registry'
import { MissingPrice } from '@shared/price-book/look-up'
import type { PriceBook } from '@shared/price-book/price-book'
import { NATIONWIDE } from '@shared/price-book/price-book-schema'
import { shippedPriceBook } from '@shared/price-book/shipped-price-book'
import { type Answers, conditionsOf, type Question } from '@shared/valuation/question'
import { type Finding, fault } from './finding'

type Table = Readonly<Record<string, unknown>>

/** The rows that valuing looked for in vain: path → who needs it, and the sample's row in its place. */
type Missing = Map<string, { readonly needed: Set<string>; readonly sample: unknown }>

/**
 * Values everything that every category can ask about in every region, and tells each row that this needs and the
 * document lacks. Only what is there counts, not what it says, so the rest of the document may be wrong.
 */
export function findMissingRows(document: unknown, day: string): Finding[] {
  const missing: Missing = new Map()
  if (!isTable(document) || !isTable(document.regions)) return []
  for (const region of Object.keys(document.regions)) {
    for (const category of categories) lookEverywhere(category, document, { day, region }, missing)
  }
  const paths = [...missing.keys()]
  const outermost = paths.filter((path) => !paths.some((other) => path.startsWith(`${other}.`)))
  return outermost.map((path) => fault(path, sentence(path, missing)))
}

function sentence(path: string, missing: Missing): string {
  const inside = [...missing].filter(([other]) => other.startsWith(`${path}.`))
  const row = missing.get(path)
  const needed = new Set([row, ...inside.map(([, one]) => one)].flatMap((one) => [...(one?.needed ?? [])]))
  return `is missing, needed for ${[...needed].join(', ')}; ${example(row?.sample)}`
}

function example(sample: unknown): string {
  if (!isTable(sample)) return `the shipped sample has ${JSON.stringify(sample) ?? 'none'}`
  const isRow = !Object.values(sample).some(isTable)
  return `the shipped sample has ${isRow ? JSON.stringify(sample) : Object.keys(sample).join(', ')}`
}

function lookEverywhere(
  category: RegisteredCategory,
  document: Table,
  where: { readonly day: string; readonly region: string },
  missing: Missing,
): void {
  const priceBook = recordingBook(document, where.region, category.id, missing)
  for (const answers of probes(category)) {
    try {
      category.quote(answers, { priceBook, ...where })
    } catch (error) {
      // The row is noted; the sample has none to go on with.
      if (!(error instanceof MissingPrice)) throw error
    }
  }
}

/** An open question is tried at both ends only where it is ranked, so each option between is answered once. */
const probes = ({ questions }: RegisteredCategory): Answers[] => [
  {},
  ...questions.flatMap((question) => {
    if (question.kind !== 'choice' || !question.ranked) return []
    const asked = answersThatAsk(question, questions)
    return question.options.slice(1, -1).map(({ id }) => ({ ...asked, [question.id]: id }))
  }),
]

/** Answers under which a question is asked. */
function answersThatAsk(question: Question, questions: readonly Question[]): Answers {
  const before = conditionsOf(question).map((condition) => {
    const asked = questions.find(({ id }) => id === condition.question)
    return { ...(asked && answersThatAsk(asked, questions)), [condition.question]: condition.in[0] ?? '' }
  })
  return Object.assign({}, ...before)
}

/** The sample, noting each row of it that is looked up and that the document has not. Sources are checked elsewhere. */
function recordingBook(document: Table, region: string, category: string, missing: Missing): PriceBook {
  const sample = shippedPriceBook
  const note = (path: string, row: unknown): void => {
    const noted = missing.get(path) ?? { needed: new Set(), sample: row }
    noted.needed.add(category)
    missing.set(path, noted)
  }
  const regions = { [region]: sample.regions[NATIONWIDE] }
  const tables = ['materials', 'sizes', 'subsidies', 'computerParts', 'phones'] as const
  const recorded = tables.map((table) => [table, recording(document[table], sample[table], `${table}.`, note)])
  return {
    ...sample,
    ...Object.fromEntries(recorded),
    regions: recording(document.regions, regions, 'regions.', note),
    sources: new Proxy(sample.sources, { get: () => sample.sources.disposal }),
  }
}

function recording<Sample extends object>(
  rows: unknown,
  sample: Sample,
  path: string,
  note: (path: string, row: unknown) => void,
): Sample {
  const own = isTable(rows) ? rows : {}
  return new Proxy(sample, {
    get(spare, key) {
      const row: unknown = Reflect.get(spare, key)
      if (typeof key !== 'string') return row
      if (!Object.hasOwn(own, key)) note(path + key, row)
      return isTable(row) ? recording(own[key], row, `${path}${key}.`, note) : row
    },
  })
}

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null && !Array.isArray(value)
