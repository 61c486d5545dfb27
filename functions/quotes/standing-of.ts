import type { QuoteStatus } from '../../shared/contract/quote'
import type { SignedQuote } from '../ports'
import type { QuotePorts } from './ports'

/** The state a signed quote is in now. What became of it counts for more than its age. */
export async function standingOf(
  { clock, quoteMarks }: Pick<QuotePorts, 'clock' | 'quoteMarks'>,
  { id, expiresAt }: Pick<SignedQuote, 'id' | 'expiresAt'>,
): Promise<{ readonly status: QuoteStatus; readonly supersededBy?: string }> {
  const mark = (await quoteMarks.read([id])).get(id)
  if (mark?.kind === 'superseded') return { status: mark.kind, supersededBy: mark.by }
  if (mark) return { status: mark.kind }
  return { status: clock.now().getTime() < Date.parse(expiresAt) ? 'valid' : 'expired' }
}
