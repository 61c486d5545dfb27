import type { QuoteStatus } from '@shared/contract/quote'
import type { PublicKey } from '@shared/contract/read-keys'
import { readQuote } from '@shared/contract/read-quote'
import { now } from '@/services/clock'
import { keysFor } from '@/services/published-keys'
import { Refused, send } from '@/services/send'
import { type AnsweredQuote, checkQuote, type ReceivedQuote, type Verdict } from './check-quote'
import { idInToken, openToken } from './open-token'

export type StopReason = 'broken' | 'too-new' | 'superseded' | 'revoked'

export interface ShownQuote {
  step: 'shown'
  received: ReceivedQuote
  signature: 'holds' | 'unchecked'
  standing: 'valid' | 'booked' | 'expired'
}

export type SharedState =
  | { step: 'loading' }
  | { step: 'unreachable' }
  | { step: 'unknown' }
  /** Its price is not shown; its answers can still be valued anew. */
  | { step: 'stopped'; reason: StopReason; received: AnsweredQuote }
  | ShownQuote

/** Reads a shared quote and checks it on this phone; without network what a shared card carries has to do. */
export async function loadQuote(id: string | undefined, token = ''): Promise<SharedState> {
  try {
    const { body } = await send(readQuote, { params: { id: id ?? idInToken(token) ?? '' } })
    return body ? judge(body, checkQuote(body, await reachableKeys(body.token), now())) : { step: 'unreachable' }
  } catch (error) {
    if (error instanceof Refused && error.problem.code === 'quote_unknown') return { step: 'unknown' }
    const carried = openToken(token)
    if (!carried) return { step: 'unreachable' }
    if (carried.verdict === 'broken') return { step: 'stopped', reason: 'broken', received: carried.received }
    return judge(carried.received, carried.verdict)
  }
}

function judge(received: ReceivedQuote, verdict: Verdict): SharedState {
  const reason = stopReason(received.status, verdict)
  if (reason) return { step: 'stopped', reason, received }
  const ended = verdict === 'ended' || received.status === 'expired'
  const standing = received.status === 'booked' ? 'booked' : ended ? 'expired' : 'valid'
  return { step: 'shown', received, signature: verdict === 'unchecked' ? 'unchecked' : 'holds', standing }
}

function stopReason(status: QuoteStatus, verdict: Verdict): StopReason | undefined {
  if (verdict === 'broken' || verdict === 'too-new') return verdict
  return status === 'superseded' || status === 'revoked' ? status : undefined
}

/** Undefined when the signer's keys are neither on this phone nor to be had. */
async function reachableKeys(token: string): Promise<readonly PublicKey[] | undefined> {
  try {
    return await keysFor(token)
  } catch {
    return undefined
  }
}
