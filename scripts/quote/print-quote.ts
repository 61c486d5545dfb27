import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { categories, findCategory } from '@shared/categories'
import type { RegisteredCategory } from '@shared/categories/registry'
import { UnknownRegion, UnusablePrices } from '@shared/price-book/look-up'
import type { PriceBook } from '@shared/price-book/price-book'
import { NATIONWIDE } from '@shared/price-book/price-book-schema'
import { shippedPriceBook } from '@shared/price-book/shipped-price-book'
import { InvalidAnswers } from '@shared/valuation/answers'
import { isDay, NoRulesInForce } from '@shared/valuation/dated'
import type { Quote } from '@shared/valuation/quote'
import { readPriceBookFile } from '../../functions/adapters/price-book-file'
import { questionnaire } from '../../functions/catalog/questionnaire'
import { BadInput } from '../bad-input'
import { trustedKeys } from '../trusted-keys'

/** The price book in a file, signed or not, or the shipped sample; `jwks` as in `trustedKeys`. */
export async function loadPriceBook(file: string | undefined, jwks: string | undefined): Promise<PriceBook> {
  if (file === undefined) return shippedPriceBook
  try {
    return await readPriceBookFile(file, () => trustedKeys(jwks))
  } catch (error) {
    throw new BadInput(
      'bad_price_book',
      `${file}: ${error instanceof Error ? oneLine(error.message) : 'cannot be read'}`,
    )
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 400)

function categoryOf(id: unknown): RegisteredCategory {
  const category = typeof id === 'string' ? findCategory(id) : undefined
  if (category) return category
  const known = categories.map((one) => one.id).join(', ')
  throw new BadInput('unknown_category', `unknown category ${JSON.stringify(id)}: one of ${known}`)
}

/** Values answers, turning every refusal of the core into BadInput. */
export function valueAnswers(id: unknown, answers: unknown, day: string, priceBook: PriceBook): Quote {
  const category = categoryOf(id)
  if (!isDay(day)) throw new BadInput('no_such_day', `no such day ${JSON.stringify(day)}: give one as YYYY-MM-DD`)
  try {
    return category.quote(answers, { priceBook, day, region: NATIONWIDE })
  } catch (error) {
    if (error instanceof InvalidAnswers) throw new BadInput('invalid_answers', error.message, error.fields)
    if (error instanceof NoRulesInForce) throw new BadInput('no_rules_in_force', error.message)
    if (error instanceof UnusablePrices) throw new BadInput('unusable_prices', error.message)
    if (error instanceof UnknownRegion) throw new BadInput('unknown_region', error.message)
    throw error
  }
}

/** The questionnaire of a category as published data. */
export const printedQuestionnaire = (id: string) => questionnaire(categoryOf(id))

/** One quote or error per line of JSON Lines, in order. Bad lines do not stop the rest. */
export async function* quoteLines(input: Readable, today: string, priceBook: PriceBook): AsyncGenerator<string> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') yield JSON.stringify(quoteOfLine(line, today, priceBook))
  }
}

function quoteOfLine(line: string, today: string, priceBook: PriceBook) {
  try {
    const { category, answers, day = today } = readObject(line)
    return valueAnswers(category, answers, String(day), priceBook)
  } catch (error) {
    if (error instanceof BadInput) {
      return { error: { code: error.code, message: error.message, fields: error.fields } }
    }
    throw error
  }
}

/** JSON text as an object; anything else is BadInput. */
export function readObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    throw new BadInput('malformed_json', `not JSON: ${oneLine(text).slice(0, 80)}`)
  }
  throw new BadInput('malformed_json', 'a JSON object is needed')
}
