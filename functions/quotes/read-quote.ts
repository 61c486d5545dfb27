import { quoteSchema } from '../../shared/contract/quote'
import type { readQuote as call } from '../../shared/contract/read-quote'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import type { QuotePorts } from './ports'
import { standingOf } from './standing-of'

type Params = Input<typeof call>['params']
type ReadPorts = Pick<QuotePorts, 'clock' | 'quoteLog' | 'quoteMarks'>

/** A signed quote, exactly as signed, with the state it is in now. Refuses quote_unknown. */
export const readQuote =
  (ports: ReadPorts) =>
  async ({ params }: { readonly params: Params }): Promise<Answer<typeof call>> => {
    const signed = await ports.quoteLog.read(params.id)
    if (!signed) throw new Refusal('quote_unknown')
    const { id, token, expiresAt } = signed
    const quote = quoteSchema.parse(JSON.parse(signed.quote))
    const standing = await standingOf(ports, signed)
    return { status: 200, body: { id, token, quote, ...standing, expiresAt }, headers: { 'cache-control': 'no-store' } }
  }
