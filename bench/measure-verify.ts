import { createPublicKey, verify } from 'node:crypto'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import { somePayload, tokenMaker } from '../tests/support/token-maker'
import { medianUs } from './processor-time'
import { type Row, rounded } from './row'

/** Verifying a signed quote in plain JavaScript, beside Node's own Ed25519 in the same run. */
export function measureVerify(): Row {
  const issuedAt = 1_795_000_000
  const maker = tokenMaker('bench')
  const token = maker.token(somePayload(issuedAt))
  const native = createPublicKey(maker.privateKey)
  const [header, payload, signature = ''] = token.split('.')
  const signed = Buffer.from(`${header}.${payload}`)
  const ours = medianUs(100, 1, () => verifyQuote(token, [maker.key], issuedAt * 1000))
  const theirs = medianUs(100, 1, () => verify(null, signed, native, Buffer.from(signature, 'base64url')))
  return {
    id: 'verify-phone-ms',
    value: rounded(ours / 1000),
    unit: 'ms',
    against: 'node:crypto',
    ratio: rounded(ours / theirs),
    better: 'lower',
  }
}
