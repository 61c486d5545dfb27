import { packToken } from '@shared/quote-token/card'
import { type Route, routes } from '@/routes'

/** Where a card of a signed quote leads. The card carries the quote itself as long as it fits, so that it opens without network. */
export const cardRoute = ({ id, token }: { id?: string; token?: string }): Route =>
  routes.sharedQuote({ id, card: token === undefined ? undefined : packToken(token) })
