import type { Answer } from '../valuation/question'
import { fromBase64Url, toBase64Url } from './base64-url'
import { compactJws, signingInput, splitToken } from './jws'
import { QUOTE_AUDIENCE, type QuotePayload, quotePayloadSchema } from './token-payload'

/** The longest card that is made: WeChat allows a page 1,024 characters, its path and other parameters among them. */
export const LONGEST_CARD = 960

/** Longer texts are refused before anything of them is read. */
const LONGEST_READ = 2000

/** The first character of a card says how the rest is written. */
const VERSION = '1'

/** A quote's token in the short form that fits a shared card; undefined for a token of another shape, or one too long. */
export function packToken(token: string): string | undefined {
  const card = write(token)
  if (card === undefined || card.length > LONGEST_CARD) return undefined
  return read(card) === token ? card : undefined
}

/**
 * The token that was packed, to the byte, not yet verified; undefined for anything that is not spelled as `packToken`
 * spells it. Cards of 961 to 2,000 characters are read as well, though `packToken` gives none so long.
 */
export function unpackToken(card: string): string | undefined {
  if (card.length > LONGEST_READ) return undefined
  const token = read(card)
  // One spelling only: what reads as the same token but is written otherwise is no card.
  return token !== undefined && write(token) === card ? token : undefined
}

/** `~` stands between fields, `_` inside an answer, `.` before what is escaped: nothing that a link would encode. */
function write(token: string): string | undefined {
  const parts = splitToken(token)
  const checked = quotePayloadSchema.safeParse(parts?.payload)
  if (!parts || !checked.success) return undefined
  const { iss, jti, iat, exp, category, answers, rulebook, priceBook, day, region, low, high } = checked.data
  return [
    VERSION,
    toText(parts.kid),
    toBase64Url(parts.signature),
    ...[iss, jti].map(toText),
    ...[iat, exp].map(toNumber),
    ...[category, day, region].map(toText),
    ...[low, high].map(toNumber),
    toText(rulebook.id),
    toHash(rulebook.hash),
    toText(priceBook.id),
    toHash(priceBook.hash),
    ...Object.entries(answers).map(toAnswer),
  ].join('~')
}

/** The token of a card, rebuilt; what comes of a damaged one is for the caller to compare. */
function read(card: string): string | undefined {
  const [version, kid, signature, ...fields] = card.split('~')
  if (version !== VERSION || !signature) return undefined
  try {
    return compactJws(signingInput(fromText(kid), payloadOf(fields)), fromBase64Url(signature))
  } catch {
    return undefined
  }
}

/** Members stand in the order in which `quotePayload` puts them, because the signature covers their bytes. */
function payloadOf(fields: readonly string[]): QuotePayload {
  const [iss, jti, iat, exp, category, day, region, low, high, ...rest] = fields
  const [rulebook, rulebookHash, priceBook, priceBookHash, ...answers] = rest
  return {
    iss: fromText(iss),
    aud: QUOTE_AUDIENCE,
    jti: fromText(jti),
    iat: fromNumber(iat),
    exp: fromNumber(exp),
    category: fromText(category),
    answers: Object.fromEntries(answers.map(fromAnswer)),
    rulebook: { id: fromText(rulebook), hash: fromHash(rulebookHash) },
    priceBook: { id: fromText(priceBook), hash: fromHash(priceBookHash) },
    day: fromText(day),
    region: fromText(region),
    low: fromNumber(low),
    high: fromNumber(high),
  }
}

const toNumber = (number: number): string => number.toString(36)
const fromNumber = (field = ''): number => Number.parseInt(field, 36)

/** Whatever is no letter, digit or hyphen becomes its code in two digits of base 36; there is none for Chinese. */
const toText = (text: string): string =>
  text.replace(/[^A-Za-z0-9-]/g, (sign) => `.${toNumber(sign.charCodeAt(0)).padStart(2, '0')}`)
const fromText = (field = ''): string =>
  field.replace(/\.([0-9a-z]{2})/g, (_, code: string) => String.fromCharCode(fromNumber(code)))

/** Hex digits, as base64url of the bytes they stand for. */
const toHash = (hex: string): string =>
  toBase64Url(Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)))
const fromHash = (field = ''): string =>
  Array.from(fromBase64Url(field), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** A letter for the kind of answer, the question's id, and what was answered: an option, a number, or several options. */
function toAnswer([id, answer]: readonly [string, Answer]): string {
  if (typeof answer === 'number') return `n${toText(id)}_${toNumber(answer)}`
  if (typeof answer === 'string') return `o${toText(id)}_${toText(answer)}`
  return `l${[id, ...answer].map(toText).join('_')}`
}

function fromAnswer(field: string): readonly [string, QuotePayload['answers'][string]] {
  const [id, ...answers] = field.slice(1).split('_')
  return [fromText(id), answersOf(field.charAt(0), answers)]
}

function answersOf(kind: string, [first, ...others]: readonly string[]): QuotePayload['answers'][string] {
  if (kind === 'n') return fromNumber(first)
  if (kind === 'o') return fromText(first)
  return first === undefined ? [] : [first, ...others].map(fromText)
}
