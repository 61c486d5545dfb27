import { readFile } from 'node:fs/promises'
import { isSigned, type SignedPriceBook } from '@shared/quote-token/signed-price-book'
import { withoutMark } from '../../functions/adapters/price-book-file'
import { BadInput } from '../bad-input'
import { locateKeys, type RepeatedKey } from './locate-keys'

/** A price book as somebody wrote it; nothing of it is checked but that it is JSON. */
export interface BookFile {
  readonly name: string
  readonly document: unknown
  /** The whole signed form, where that is what the file has. */
  readonly signed?: SignedPriceBook
  readonly repeated: readonly RepeatedKey[]
  /** The line of a path of the document or of what it is missing from; undefined in a text of one line. */
  lineOf(path: string): number | undefined
}

/** Reads a price book, signed or not. Throws BadInput for what cannot be read or is not JSON. */
export async function readBookFile(name: string): Promise<BookFile> {
  const text = withoutMark(await readText(name))
  const content = parse(name, text)
  const { lineOf, repeated } = locateKeys(text)
  const top = isSigned(content) ? 'document.' : ''
  const oneLine = !text.trim().includes('\n')
  return {
    name,
    document: isSigned(content) ? content.document : content,
    ...(isSigned(content) && { signed: content }),
    repeated: repeated.map(({ path, lines }) => ({ path: path.replace(new RegExp(`^${top}`), ''), lines })),
    lineOf: (path) => (oneLine ? undefined : (lineOf.get(path) ?? nearest(lineOf, top + path))),
  }
}

/** The line of a path, or of the innermost part of it that is there. */
function nearest(lineOf: ReadonlyMap<string, number>, path: string): number | undefined {
  const steps = path.split('.')
  const there = steps.map((_, index) => lineOf.get(steps.slice(0, steps.length - index).join('.')))
  return there.find((line) => line !== undefined)
}

async function readText(name: string): Promise<string> {
  try {
    return await readFile(name, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    throw new BadInput('unreadable', `${name}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}`)
  }
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const said = message.replace(/( in JSON)? at position \d+.*/s, '').replace(/\s+/g, ' ')
    throw new BadInput('malformed_json', `${name}${placeOf(message, text)}: not JSON: ${said}`)
  }
}

/** `:LINE:COLUMN` of what JSON.parse stumbled over; empty where that cannot be told. */
function placeOf(message: string, text: string): string {
  const named = /at position (\d+)/.exec(message)?.[1]
  const position = named === undefined ? firstForeign(text) : Number(named)
  if (named === undefined && position === text.length && !message.includes('end of')) return ''
  const before = text.slice(0, position).split('\n')
  return `:${before.length}:${(before.at(-1) ?? '').length + 1}`
}

const LEXEME = /\s+|"(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\]:,]/y

/** Where the first text stands that can be no part of JSON, such as a Chinese quotation mark; else the end. */
function firstForeign(text: string): number {
  LEXEME.lastIndex = 0
  let end = 0
  while (LEXEME.test(text)) end = LEXEME.lastIndex
  return end
}
