import { quoteIdSchema } from '@shared/contract/quote'
import { unpackToken } from '@shared/quote-token/card'
import { keyIdOf } from '@shared/quote-token/jws'
import { verifyQuote } from '@shared/quote-token/verify-quote'

/** What a link, a card or a mini-program code brings, as it came. */
export interface SharedParams {
  id?: string
  /** All that a mini-program code has room for: the id. */
  scene?: string
  /** The whole link of a QR code that WeChat opened here, for a registered prefix: the id is its end. */
  q?: string
  /** The whole signed quote, packed. */
  card?: string
  /** The same, unpacked: cards of older versions. */
  token?: string
}

/** Which quote is meant; at least one of the two is there. Nothing is checked yet. */
export interface SharedLink {
  id?: string
  token?: string
}

/** Undefined where nothing can be made of a link: cut short, pasted twice, wrongly encoded, or too long. */
export function readLink({ id, scene, q, card, token }: SharedParams): SharedLink | undefined {
  const named = [id, scene, q && endOf(q)].find((text) => quoteIdSchema.safeParse(text).success)
  const carried = [card && unpackToken(card), token].find((text) => text && keyIdOf(text) !== undefined) || undefined
  const carriedId = carried && idInToken(carried)
  if (!named) return carried ? { id: carriedId, token: carried } : undefined
  const isOfAnother = carriedId !== undefined && carriedId !== named
  return { id: named, token: isOfAnother ? undefined : carried }
}

const endOf = (link: string): string => link.slice(link.lastIndexOf('/') + 1)

/** Undefined also for a newer version of what is signed. */
const idInToken = (token: string): string | undefined => verifyQuote(token, [], 0).payload?.jti
