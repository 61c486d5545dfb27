import { customAlphabet } from 'nanoid/non-secure'

/** As many as six bits tell apart. */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'
const length = 24

let stock: readonly number[] = []

/** Keeps random bytes of a platform that only hands them over a moment later. */
export function stockRandomness(bytes: Uint8Array): void {
  stock = [...stock, ...bytes]
}

/** A key of 144 random bits that nobody guesses. */
export function newKey(): string {
  const bytes = randomBytes()
  return bytes ? bytes.map((byte) => alphabet[byte % alphabet.length]).join('') : plainKey()
}

function randomBytes(): readonly number[] | undefined {
  if (hasWebCrypto()) return [...crypto.getRandomValues(new Uint8Array(length))]
  if (stock.length < length) return undefined
  const taken = stock.slice(0, length)
  stock = stock.slice(length)
  return taken
}

const hasWebCrypto = (): boolean => typeof crypto === 'object' && typeof crypto.getRandomValues === 'function'

/**
 * For WeChat of before 2021, which has no random bytes. Foreseeing it takes other output of this very phone, which goes
 * to our server alone; and all that a key can do is replace one quote.
 */
const plainKey = customAlphabet(alphabet, length)
