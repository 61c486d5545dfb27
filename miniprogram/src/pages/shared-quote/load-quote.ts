import type { PublicKey } from '@shared/contract/read-keys'
import { readQuote } from '@shared/contract/read-quote'
import { now } from '@/services/clock'
import { keysFor } from '@/services/published-keys'
import { Refused, send } from '@/services/send'
import { type AnsweredQuote, checkQuote, type ReceivedQuote, type SignedQuote, type Verdict } from './check-quote'
import { answersIn, openToken } from './open-token'
import type { SharedLink } from './read-link'

export type StopReason = 'broken' | 'too-new' | 'superseded' | 'revoked'

export interface ShownQuote {
  step: 'shown'
  received: SignedQuote
  signature: 'holds' | 'unchecked'
  standing: 'valid' | 'booked' | 'expired'
  /** Whether the server has said where it stands; one that could not be asked may have been revoked since. */
  confirmed: boolean
}

export type SharedState =
  | { step: 'loading' | 'unreachable' | 'unreadable' }
  /** The server knows no such quote; a card still brings its answers. */
  | { step: 'unknown'; received?: AnsweredQuote }
  /** Its price is not shown; its answers, where they are known, can still be valued anew. */
  | { step: 'stopped'; reason: StopReason; received?: AnsweredQuote; newer?: string }
  | ShownQuote

/** Reads a shared quote and checks it on this phone; without network what a shared card carries has to do. */
export async function loadQuote(link: SharedLink | undefined): Promise<SharedState> {
  if (!link) return { step: 'unreadable' }
  const { id, token } = link
  if (id === undefined) return loadCarried(token)
  try {
    const { body } = await send(readQuote, { params: { id } })
    return body ? judge(body, checkQuote(body, await reachableKeys(body.token), now())) : loadCarried(token)
  } catch (error) {
    if (!isUnknown(error)) return loadCarried(token)
    return { step: 'unknown', received: token === undefined ? undefined : answersIn(token) }
  }
}

const isUnknown = (error: unknown): boolean => error instanceof Refused && error.problem.code === 'quote_unknown'

function judge(received: ReceivedQuote, verdict: Verdict): SharedState {
  const { status, supersededBy } = received
  if (verdict === 'broken' || verdict === 'too-new') return { step: 'stopped', reason: verdict, received }
  if (status === 'superseded') return { step: 'stopped', reason: status, received, newer: supersededBy }
  if (status === 'revoked') return { step: 'stopped', reason: status, received }
  const ended = verdict === 'ended' || status === 'expired'
  const standing = status === 'booked' ? 'booked' : ended ? 'expired' : 'valid'
  return { step: 'shown', received, signature: signatureOf(verdict), standing, confirmed: true }
}

function loadCarried(token: string | undefined): SharedState {
  const carried = token === undefined ? undefined : openToken(token)
  if (!carried) return { step: 'unreachable' }
  if (carried.verdict === 'broken' || carried.verdict === 'too-new') {
    return { step: 'stopped', reason: carried.verdict, received: carried.received }
  }
  const { verdict, received } = carried
  const standing = now() < Date.parse(received.expiresAt) ? 'valid' : 'expired'
  return { step: 'shown', received, signature: signatureOf(verdict), standing, confirmed: false }
}

const signatureOf = (verdict: 'holds' | 'ended' | 'unchecked') => (verdict === 'unchecked' ? verdict : 'holds')

/** Undefined when the signer's keys are neither on this phone nor to be had. */
async function reachableKeys(token: string): Promise<readonly PublicKey[] | undefined> {
  try {
    return await keysFor(token)
  } catch {
    return undefined
  }
}
