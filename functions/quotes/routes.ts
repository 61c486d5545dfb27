import { readKeys as readKeysCall } from '../../shared/contract/read-keys'
import { readQuote as readQuoteCall } from '../../shared/contract/read-quote'
import { signQuote as signQuoteCall } from '../../shared/contract/sign-quote'
import { type Route, route } from '../http/route'
import type { QuotePorts } from './ports'
import { readKeys } from './read-keys'
import { readQuote } from './read-quote'
import { signQuote } from './sign-quote'

/** Quotes and the keys they are signed with. */
export const routes = (ports: QuotePorts): readonly Route[] => [
  route(signQuoteCall, signQuote(ports)),
  route(readQuoteCall, readQuote(ports)),
  route(readKeysCall, readKeys(ports)),
]
