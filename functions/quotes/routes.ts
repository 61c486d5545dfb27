import { readKeys as readKeysCall } from '../../shared/contract/read-keys'
import { readQuote as readQuoteCall } from '../../shared/contract/read-quote'
import { signQuote as signQuoteCall } from '../../shared/contract/sign-quote'
import { limitCalls, limitMisses } from '../http/limit-client'
import { type Route, route } from '../http/route'
import type { QuotePorts } from './ports'
import { readKeys } from './read-keys'
import { readQuote } from './read-quote'
import { showQuote } from './show-quote'
import { signQuote } from './sign-quote'

/** Quotes, the pages of their links, and the keys they are signed with. */
export function routes(ports: QuotePorts): readonly Route[] {
  const read = limitMisses(ports, 'quote_unknown', readQuote(ports))
  return [
    route(signQuoteCall, limitCalls(ports, signQuote(ports)), { exact: true }),
    route(readQuoteCall, read),
    showQuote(ports, read),
    route(readKeysCall, readKeys(ports)),
  ]
}
