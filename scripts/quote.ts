import { parseArgs } from 'node:util'
import { categories } from '@shared/categories'
import { systemClock } from '../functions/adapters/system-clock'
import { BadInput } from './bad-input'
import { loadPriceBook, printedQuestionnaire, quoteLines, readObject, valueAnswers } from './quote/print-quote'
import { tellQuote } from './quote/tell-quote'
import { verifyToken } from './quote/verify-token'

const usage =
  "quote <category> '<answers JSON>' [--day YYYY-MM-DD] [--price-book FILE] [--words zh|en] | --questions <category> | --categories | --batch | --verify <token> [--jwks FILE] [--now ISO]"

const options = {
  day: { type: 'string' },
  'price-book': { type: 'string' },
  words: { type: 'string' },
  questions: { type: 'string' },
  categories: { type: 'boolean' },
  batch: { type: 'boolean' },
  verify: { type: 'string' },
  jwks: { type: 'string' },
  now: { type: 'string' },
} as const

const print = (value: unknown): void => console.log(JSON.stringify(value))

async function run(): Promise<number> {
  const { values, positionals } = readArguments()
  if (values.verify !== undefined) return printVerified(values.verify, values.jwks, values.now)
  if (values.categories) print(categories.map(({ id }) => id))
  else if (values.questions !== undefined) print(printedQuestionnaire(values.questions))
  else await printQuotes(values, positionals)
  return 0
}

type Values = ReturnType<typeof readArguments>['values']

async function printQuotes(values: Values, positionals: readonly string[]): Promise<void> {
  const priceBook = await loadPriceBook(values['price-book'], values.jwks)
  const day = values.day ?? systemClock().today()
  if (values.batch) {
    for await (const line of quoteLines(process.stdin, day, priceBook)) console.log(line)
    return
  }
  const [category, answers, ...rest] = positionals
  if (answers === undefined || rest.length > 0) throw new BadInput('usage', usage)
  const quote = valueAnswers(category, readObject(answers), day, priceBook)
  if (values.words === undefined) print(quote)
  else console.log(tellQuote(quote, values.words))
}

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    throw new BadInput('usage', `${error instanceof Error ? error.message : error}: ${usage}`)
  }
}

async function printVerified(token: string, jwks: string | undefined, now: string | undefined): Promise<number> {
  const verified = await verifyToken(token, jwks, now)
  print(verified)
  if (verified.valid) return 0
  return verified.reason === 'unreadable' ? 2 : 1
}

try {
  process.exitCode = await run()
} catch (error) {
  if (!(error instanceof BadInput)) throw error
  console.error(error.message)
  process.exitCode = 2
}
