import { type QuoteStatus, quoteSchema } from '../../shared/contract/quote'
import type { readQuote as call } from '../../shared/contract/read-quote'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import type { QuoteRecord } from '../ports'
import type { QuotePorts } from './ports'

type Params = Input<typeof call>['params']

/** A signed quote, exactly as signed, with the state it is in now. Refuses quote_unknown. */
export const readQuote =
  (ports: Pick<QuotePorts, 'clock' | 'quoteLog' | 'pickups'>) =>
  async ({ params }: { readonly params: Params }): Promise<Answer<typeof call>> => {
    const record = await ports.quoteLog.read(params.id)
    if (!record) throw new Refusal('quote_unknown')
    const { id, token, expiresAt } = record
    const quote = quoteSchema.parse(JSON.parse(record.quote))
    const status = await statusOf(ports, record)
    return { status: 200, body: { id, token, quote, status, expiresAt }, headers: { 'cache-control': 'no-store' } }
  }

async function statusOf(
  ports: Pick<QuotePorts, 'clock' | 'pickups'>,
  { id, expiresAt }: QuoteRecord,
): Promise<QuoteStatus> {
  const inUse = await ports.pickups.quotesInUse([id])
  if (inUse.has(id)) return 'booked'
  return ports.clock.now().getTime() < Date.parse(expiresAt) ? 'valid' : 'expired'
}
