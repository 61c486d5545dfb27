import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { derivedId } from '../../functions/derived-id'

it('derives from a key the first 80 bits of its SHA-256, five to a character', () => {
  const key = 'key-of-a-phone-0123456789'
  const alphabet = [...'0123456789abcdefghjkmnpqrstvwxyz']
  let bits = BigInt(`0x${createHash('sha256').update(key).digest('hex').slice(0, 20)}`)
  const characters = Array.from({ length: 16 }, () => {
    const five = alphabet[Number(bits % 32n)]
    bits /= 32n
    return five
  })
  expect(derivedId(key)).toBe(characters.reverse().join(''))
})

it('derives the same id from the same key, for ever', () => {
  expect(derivedId('key-of-a-phone-0123456789')).toBe('994bma5p5vtygxpg')
  expect(derivedId('key-of-a-phone-0123456780')).not.toBe('994bma5p5vtygxpg')
})
