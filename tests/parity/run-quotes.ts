import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { hideFromPhone } from './hide-from-phone'
import type { Plan, PlannedQuote } from './plan'
import { planQuotes } from './planned-quotes'
import { CHUNK, type ChunkTexts, type RunOrder, type RunReport } from './run-order'

/* Run as a process of its own, under the flags in question, on an order in JSON. */

type Core = typeof import('./core-entry')

const order: RunOrder = JSON.parse(String(process.argv[2]))
const plan: Plan = JSON.parse(readFileSync(order.plan, 'utf8'))
const planned = planQuotes(plan)
if (order.asPhone) hideFromPhone()
const core = await loadCore(order.bundle)
const priceBooks = plan.categories.map((category) =>
  [core.samplePriceBook, ...category.priceBooks].map((document) => core.openPriceBook(document)),
)
writeFileSync(order.report, JSON.stringify(order.chunk === undefined ? runAll() : textsOf(order.chunk)))

async function loadCore(file: string): Promise<Core> {
  return file.endsWith('.cjs') ? createRequire(import.meta.url)(file) : import(pathToFileURL(file).href)
}

function quoteText({ category, answers, priceBook, day, region }: PlannedQuote): { refused: boolean; text: string } {
  const book = priceBooks[category]?.[priceBook]
  const valued = core.categories[category]
  if (!book || !valued) throw new Error(`no category ${category} or price book ${priceBook}`)
  try {
    return { refused: false, text: JSON.stringify(valued.quote(answers, { priceBook: book, day, region })) }
  } catch (error) {
    const { message, fields } = error as Error & { fields?: unknown }
    return { refused: true, text: JSON.stringify({ message, fields }) }
  }
}

function runAll(): RunReport {
  const outcomes: Record<string, number> = {}
  const misjudged: string[] = []
  const given = { questionnaires: core.categories.map(({ id, questions }) => ({ id, questions })), priceBooks }
  const hashes = [createHash('sha256').update(JSON.stringify(given)).digest('hex')]
  for (let from = 0; from < planned.count; from += CHUNK) {
    const hash = createHash('sha256')
    for (let number = from; number < Math.min(from + CHUNK, planned.count); number += 1) {
      const quote = planned.at(number)
      const { refused, text } = quoteText(quote)
      hash.update(`${text}\n`)
      if (refused !== quote.refused && misjudged.length < 10) misjudged.push(`${JSON.stringify(quote)}: ${text}`)
      const outcome = `${plan.categories[quote.category]?.id} ${/"outcome":"(\w+)"/.exec(text)?.[1] ?? 'refused'}`
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    }
    hashes.push(hash.digest('hex'))
  }
  return { ...engine(), quotes: planned.count, outcomes, misjudged, hashes }
}

function textsOf(chunk: number): ChunkTexts {
  const numbers = Array.from({ length: Math.min(CHUNK, planned.count - chunk * CHUNK) }, (_, at) => chunk * CHUNK + at)
  return numbers.map((number) => ({
    planned: `${number} ${JSON.stringify(planned.at(number))}`,
    text: quoteText(planned.at(number)).text,
  }))
}

/** Whether the flags did what they say: without its compilers V8 has no WebAssembly. */
function engine() {
  return { compiles: 'WebAssembly' in globalThis, evaluates: mayEvaluate(), modern: 'hasOwn' in Object }
}

function mayEvaluate(): boolean {
  try {
    return new Function('return true')()
  } catch {
    return false
  }
}
