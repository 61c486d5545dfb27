import { contentHash } from '@shared/content-hash'
import type { PublicKey } from '@shared/contract/read-keys'
import { findFaults } from '@shared/price-book/find-faults'
import type { PriceBook } from '@shared/price-book/price-book'
import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { signatureFault } from '@shared/quote-token/signed-price-book'
import { comparePrices } from './compare-prices'
import { findDisorder } from './find-disorder'
import { findImplausible } from './find-implausible'
import { findMisdated } from './find-misdated'
import { findMissingRows } from './find-missing-rows'
import { checkShape } from './find-shape-faults'
import { type Finding, fault, faultOfSentence, warning } from './finding'
import type { BookFile } from './read-book-file'

/** What a price book is checked against. */
export interface CheckTerms {
  /** Today, YYYY-MM-DD in Asia/Shanghai. */
  readonly day: string
  /** The document before it, of any shape. */
  readonly earlier: unknown
  /** The keys that may have signed it; not used for a bare document. */
  readonly keys: readonly PublicKey[]
}

/** Everything wrong or odd in a price book, one finding for each place, in the order of the file. */
export function checkBook(file: BookFile, { day, earlier, keys }: CheckTerms): Finding[] {
  const { findings: shape, readable } = checkShape(file.document)
  const found = [
    ...repeatedKeys(file),
    ...signature(file, keys),
    ...findImplausible(file.document),
    ...shape,
    ...(readable ? [...unusable(readable), ...dates(readable, day)] : []),
    ...findMissingRows(file.document, day),
    ...(readable ? [...findDisorder(readable), ...findMisdated(readable)] : []),
    ...comparePrices(earlier, file.document),
    ...(readable ? stillSample(readable, earlier) : []),
  ]
  return inOrder(firstAtEachPlace(found), file)
}

const repeatedKeys = ({ repeated }: BookFile): Finding[] =>
  repeated.map(({ path, lines }) =>
    fault(path, `is written ${lines.length} times, on lines ${lines.join(', ')}; only the last would count`),
  )

function signature({ signed, document }: BookFile, keys: readonly PublicKey[]): Finding[] {
  if (!signed) return []
  const book: PriceBook = { ...(document as PriceBookDocument), hash: contentHash(document) }
  const sentence = signatureFault(signed, book, keys)
  return sentence === undefined ? [] : [faultOfSentence(sentence)]
}

const unusable = (book: PriceBookDocument): Finding[] => findFaults(book).map(faultOfSentence)

function dates({ issued, bestBefore }: PriceBookDocument, day: string): Finding[] {
  return [
    ...(issued > day ? [fault('issued', `is ${issued}, in the future: today is ${day}`)] : []),
    ...(bestBefore < day
      ? [fault('bestBefore', `is ${bestBefore}, over: today is ${day}, nothing is signed with it`)]
      : []),
  ]
}

function stillSample(book: PriceBookDocument, earlier: unknown): Finding[] {
  if (!book.sample || contentHash(book) === contentHash(earlier)) return []
  return [warning('sample', 'is true: front page, quotes and posters will say that these prices are a sample')]
}

/** Of several findings at one place or inside it the first says it best; what only follows from another fault is left out. */
function firstAtEachPlace(found: readonly Finding[]): Finding[] {
  const faulty = new Set<string>()
  const isFaulty = (path: string) => [...faulty].some((other) => path === other || path.startsWith(`${other}.`))
  return found.filter(({ severity, path, comparedWith }) => {
    if (isFaulty(path) || (comparedWith !== undefined && isFaulty(comparedWith))) return false
    if (severity === 'fault') faulty.add(path)
    return true
  })
}

function inOrder(findings: readonly Finding[], { lineOf }: BookFile): Finding[] {
  const place = ({ path }: Finding) => lineOf(path) ?? Number.POSITIVE_INFINITY
  return [...findings].sort((a, b) => place(a) - place(b) || 0)
}
