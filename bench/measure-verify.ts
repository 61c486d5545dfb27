import { createPublicKey, sign, verify } from 'node:crypto'
import { compactJws, signingInput } from '@shared/quote-token/jws'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import { CompactSign, compactVerify } from 'jose'
import { keyFileSigner } from '../functions/adapters/key-file-signer'
import { somePayload, tokenMaker } from '../tests/support/token-maker'
import { bundle, gzBytes } from './bundle'
import { medianUs, processorUs } from './processor-time'
import { median, type Row, rounded } from './row'

const BATCHES = 21
const CALLS = 40

const issuedAt = 1_795_000_000
const maker = tokenMaker('bench')
const token = maker.token(somePayload(issuedAt))
const native = createPublicKey(maker.privateKey)
const [header, payload, signature = ''] = token.split('.')
const signed = Buffer.from(`${header}.${payload}`)

const nativeVerify = () => verify(null, signed, native, Buffer.from(signature, 'base64url'))

/** Verifying and signing a quote: on the phone in plain JavaScript, on the server, beside node:crypto and jose. */
export async function measureVerify(): Promise<readonly Row[]> {
  return [verifyOnPhone(), await sizeOfVerifying(), ...(await signPerSecond()), ...(await verifyPerSecond())]
}

/** Verifying a signed quote in plain JavaScript, beside Node's own Ed25519 in the same run. */
function verifyOnPhone(): Row {
  const ours = medianUs(100, 1, () => verifyQuote(token, [maker.key], issuedAt * 1000))
  const theirs = medianUs(100, 1, nativeVerify)
  return {
    id: 'verify-phone-ms',
    value: rounded(ours / 1000),
    unit: 'ms',
    against: 'node:crypto',
    ratio: rounded(ours / theirs),
    better: 'lower',
  }
}

/**
 * Gzipped bytes of verifyQuote and all it imports: Ed25519 with SHA-512, base64url, UTF-8, the schemas of token, keys and
 * quote id. Without zod/mini: the app reads every answer and stored value with it and has it loaded before.
 */
async function sizeOfVerifying(): Promise<Row> {
  const source = "export { verifyQuote } from './shared/quote-token/verify-quote'"
  const value = gzBytes(await bundle(source, 'esm', 'browser', ['zod/mini']))
  return { id: 'verify-gz-bytes', value, unit: 'bytes', target: 16_000, better: 'lower' }
}

type Run = () => unknown

/** Quotes signed in a second of processor time by the server's own signer, from payload to token. */
async function signPerSecond(): Promise<readonly Row[]> {
  const publicKey = maker.key
  const keys = { signKey: { privateKey: maker.privateKey, publicKey }, retiredKeys: [] }
  const signer = keyFileSigner(() => ({ ...keys, sealKey: Buffer.alloc(32), secretKey: Buffer.alloc(32) }))
  const quote = somePayload(issuedAt)
  const bytes = Buffer.from(JSON.stringify(quote))
  return rowsPerSecond('sign-per-second', {
    ours: async () => {
      const input = signingInput(signer.kid, quote)
      return compactJws(input, await signer.sign(Buffer.from(input)))
    },
    native: () => sign(null, signed, maker.privateKey),
    jose: () => new CompactSign(bytes).setProtectedHeader({ alg: 'EdDSA', kid: 'bench' }).sign(maker.privateKey),
  })
}

/** Quotes verified in a second of processor time by the code of the phone, run in Node. */
const verifyPerSecond = (): Promise<readonly Row[]> =>
  rowsPerSecond('verify-per-second', {
    ours: () => verifyQuote(token, [maker.key], issuedAt * 1000),
    native: nativeVerify,
    jose: () => compactVerify(token, native, { algorithms: ['EdDSA'] }),
  })

/** One row beside each of the others; `ratio` is how many times as many ours are. */
async function rowsPerSecond(id: string, runs: Readonly<Record<'ours' | 'native' | 'jose', Run>>): Promise<Row[]> {
  const ours = await perSecond(runs.ours)
  const others = [
    { id, against: 'node:crypto', theirs: await perSecond(runs.native) },
    { id: `${id}-vs-jose`, against: 'jose', theirs: await perSecond(runs.jose) },
  ]
  return others.map((other) => ({
    id: other.id,
    value: rounded(ours),
    unit: '1/s',
    against: other.against,
    ratio: rounded(ours / other.theirs),
    better: 'higher',
  }))
}

/** The median of batches that are long enough for the clock of processor time. */
async function perSecond(run: Run): Promise<number> {
  const batches: number[] = []
  for (let batch = 0; batch < BATCHES; batch++) {
    const before = process.cpuUsage()
    for (let call = 0; call < CALLS; call++) await run()
    batches.push((CALLS * 1e6) / processorUs(before))
  }
  return median(batches)
}
