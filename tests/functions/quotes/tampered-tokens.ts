import { createHmac, type KeyObject, sign } from 'node:crypto'
import type { PublicKey } from '@shared/contract/read-keys'
import { LONGEST_TOKEN } from '@shared/quote-token/jws'
import { PRICE_BOOK_AUDIENCE } from '@shared/quote-token/token-payload'
import { tokenMaker } from '../../support/token-maker'

/** A forged token and what was done to it. */
export interface Forgery {
  readonly how: string
  readonly token: string
}

type Parts = readonly [header: string, payload: string, signature: string]
type Json = Readonly<Record<string, unknown>>

/** The order of Ed25519's base point. */
const L = 2n ** 252n + 27742317777372353535851937790883648493n

const encoded = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url')
const decoded = (part: string): Json => JSON.parse(Buffer.from(part, 'base64url').toString())
const partsOf = (token: string): Parts => {
  const [header = '', payload = '', signature = ''] = token.split('.')
  return [header, payload, signature]
}

/** All that is done to one genuine token under a published key; of its bytes every `step`th from `first` on. */
export function forgeries(token: string, key: PublicKey, first: number, step: number): readonly Forgery[] {
  const parts = partsOf(token)
  return [
    ...changedFields(parts),
    ...changedBytes(parts).filter((_, at) => at % step === first % step),
    ...changedHeaders(parts, key),
    ...changedSignatures(parts),
    ...changedForms(token, parts),
    ...signedByOthers(parts, key),
  ]
}

/** Every member, and every member of a member, made another value or left out; the signature stays. */
function changedFields([header, payload, signature]: Parts): Forgery[] {
  const changed = variants(decoded(payload)).map(({ how, value }) => ({ how: `payload ${how}`, value }))
  const more = [{ how: 'payload with one more member', value: { ...decoded(payload), offer: 999_900 } }]
  return [...changed, ...more].map(({ how, value }) => ({ how, token: `${header}.${encoded(value)}.${signature}` }))
}

function variants(value: Json): { how: string; value: Json }[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const { [name]: _, ...without } = value
    const inner =
      typeof member === 'object' && member !== null && !Array.isArray(member) ? variants(member as Json) : []
    return [
      { how: `without ${name}`, value: without },
      ...others(member).map((other) => ({ how: `${name} = ${other}`, value: { ...value, [name]: other } })),
      ...inner.map(({ how, value: changed }) => ({ how: `${name}: ${how}`, value: { ...value, [name]: changed } })),
    ]
  })
}

function others(member: unknown): unknown[] {
  if (typeof member === 'number') return [member + 1, member - 1, member + 86_400, -member - 1, `${member}`]
  return typeof member === 'string' ? [`${member}x`, member.slice(1), ''] : [null, {}]
}

/** One bit in every byte of header, payload and signature. */
function changedBytes(parts: Parts): Forgery[] {
  return parts.flatMap((part, place) => {
    const bytes = Buffer.from(part, 'base64url')
    return [...bytes.keys()].map((at) => {
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8))
      const changed = parts.map((text, index) => (index === place ? flipped.toString('base64url') : text))
      return { how: `bit in byte ${at} of part ${place}`, token: changed.join('.') }
    })
  })
}

/** What a header may say to be verified in another way than ours. */
function changedHeaders([header, payload, signature]: Parts, key: PublicKey): Forgery[] {
  const said = decoded(header)
  const { x } = key
  const headers: Json[] = [
    ...['none', 'None', 'HS256', 'ES256', 'RS256', 'Ed25519', 'eddsa', ''].map((alg) => ({ ...said, alg })),
    ...['', 'other', `${key.kid} `, '__proto__', '../jwks.json'].map((kid) => ({ ...said, kid })),
    { ...said, crit: ['exp'] },
    { ...said, jwk: key },
    { ...said, jku: 'https://forger.example/jwks.json' },
    { ...said, x5u: 'https://forger.example/cert' },
    { ...said, b64: false, crit: ['b64'] },
    { ...said, zip: 'DEF' },
    { ...said, typ: 'JWS' },
    { alg: said.alg, typ: said.typ },
  ]
  const hs256 = encoded({ ...said, alg: 'HS256' })
  const mac = (secret: string | Buffer) =>
    createHmac('sha256', secret).update(`${hs256}.${payload}`).digest('base64url')
  return [
    ...headers.flatMap((changed) =>
      [signature, ''].map((end) => ({
        how: `header ${JSON.stringify(changed)}`,
        token: `${encoded(changed)}.${payload}.${end}`,
      })),
    ),
    ...[x, Buffer.from(x, 'base64url'), JSON.stringify(key)].map((secret) => ({
      how: 'HS256 with the public key as secret',
      token: `${hs256}.${payload}.${mac(secret)}`,
    })),
  ]
}

/** Signatures that a lax verifier takes for this one, or for any. */
function changedSignatures([header, payload, signature]: Parts): Forgery[] {
  const bytes = Buffer.from(signature, 'base64url')
  const s = littleEndian(bytes.subarray(32))
  const multiples = [1n, 2n, 3n, 7n].map((times) => s + times * L).filter((more) => more < 2n ** 256n)
  const neutral = Buffer.from([1, ...Array.from({ length: 31 }, () => 0)])
  const signatures: (readonly [string, Buffer])[] = [
    ...multiples.map((more) => ['S + nL', Buffer.concat([bytes.subarray(0, 32), bytes32(more)])] as const),
    ['zeros', Buffer.alloc(64)],
    ['the neutral element and 0', Buffer.concat([neutral, Buffer.alloc(32)])],
    ['R alone', bytes.subarray(0, 32)],
    ['halves swapped', Buffer.concat([bytes.subarray(32), bytes.subarray(0, 32)])],
    ['one byte more', Buffer.concat([bytes, Buffer.alloc(1)])],
    ['one byte less', bytes.subarray(0, 63)],
  ]
  return signatures.map(([how, other]) => ({ how, token: `${header}.${payload}.${other.toString('base64url')}` }))
}

const littleEndian = (bytes: Uint8Array): bigint => bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n)

const bytes32 = (value: bigint): Buffer =>
  Buffer.from(Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * at)) & 255n)))

/** The same token cut, doubled, padded or written in another way. */
function changedForms(token: string, [header, payload, signature]: Parts): Forgery[] {
  const cuts = Array.from({ length: 12 }, (_, part) => Math.floor((token.length * part) / 12))
  const forms: (readonly [string, string])[] = [
    ...cuts.map((end) => ['truncated', token.slice(0, end)] as const),
    ['doubled', token + token],
    ['doubled with a dot', `${token}.${token}`],
    ['without signature', `${header}.${payload}`],
    ['with an empty signature', `${header}.${payload}.`],
    ['padded', `${header}.${payload}.${signature}==`],
    [
      'in plain base64',
      [header, payload, signature].map((part) => Buffer.from(part, 'base64url').toString('base64')).join('.'),
    ],
    ['with a line end', `${token}\n`],
    ['with a space in front', ` ${token}`],
    ['with another dot', token.replace('.', '。')],
    ['in capitals', token.toUpperCase()],
    ['escaped', encodeURIComponent(token).replace(/\./g, '%2E')],
    ['with unused bits set', token.slice(0, -1) + twin(token.slice(-1))],
    ['as JSON', JSON.stringify({ protected: header, payload, signature })],
    ['oversized', `${header}.${payload}${'A'.repeat(LONGEST_TOKEN)}.${signature}`],
    ['oversized by one', token + 'A'.repeat(LONGEST_TOKEN - token.length + 1)],
  ]
  return forms.map(([how, changed]) => ({ how, token: changed }))
}

/** Another last character for the same bytes. */
function twin(character: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return alphabet.charAt(alphabet.indexOf(character) ^ 1)
}

/** Signed well by a key that nobody published, under the published name, its own, and with its own key sent along. */
function signedByOthers([header, payload]: Parts, key: PublicKey): Forgery[] {
  const forger = tokenMaker('forger')
  const dearer = { ...decoded(payload), low: 999_900, high: 999_900 }
  return [
    { how: 'wrong key under the published name', token: forger.token(dearer, key.kid) },
    { how: 'wrong key under its own name', token: forger.token(dearer) },
    {
      how: 'its own key in the header',
      token: jws({ ...decoded(header), jwk: forger.key }, dearer, forger.privateKey),
    },
  ]
}

/** What the published key itself signed, and what still is no quote that holds. */
export function misusedSignatures(token: string, key: KeyObject): readonly Forgery[] {
  const [header, payload] = partsOf(token)
  const [said, bound] = [decoded(header), decoded(payload)]
  const payloads: (readonly [string, unknown])[] = [
    ['a price book', { iss: bound.iss, aud: PRICE_BOOK_AUDIENCE, iat: bound.iat, id: 'book', hash: 'h' }],
    ['another audience', { ...bound, aud: PRICE_BOOK_AUDIENCE }],
    ['two audiences', { ...bound, aud: [bound.aud, PRICE_BOOK_AUDIENCE] }],
    ['no audience', { ...bound, aud: undefined }],
    ['expired', { ...bound, exp: bound.iat }],
    ['no end', { ...bound, exp: undefined }],
    ['an end in words', { ...bound, exp: '9999999999' }],
    ['one more member', { ...bound, phone: '1' }],
    ['an amount in words', { ...bound, low: '1' }],
    ['half a fen', { ...bound, low: 0.5 }],
    ['a list', [bound]],
    ['nothing', null],
  ]
  return [
    ...payloads.map(([how, other]) => ({ how: `genuine signature of ${how}`, token: jws(said, other, key) })),
    ...[{ crit: ['exp'] }, { jku: 'https://forger.example' }, { alg: 'none' }, { typ: 'JWS' }].map((more) => ({
      how: `genuine signature under header ${JSON.stringify(more)}`,
      token: jws({ ...said, ...more }, bound, key),
    })),
  ]
}

function jws(header: unknown, payload: unknown, key: KeyObject): string {
  const input = `${encoded(header)}.${encoded(payload)}`
  return `${input}.${sign(null, Buffer.from(input), key).toString('base64url')}`
}
