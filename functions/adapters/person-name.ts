import type { PersonName } from '../ports'
import type { HmacSha256 } from './hmac-sha256'

/** Names of people over any HMAC-SHA-256; the word in the message keeps them apart from all else under the same key. */
export const personName = (hmacSha256: HmacSha256): PersonName => ({
  async of(openid) {
    const mac = await hmacSha256(Buffer.from(JSON.stringify(['person', openid]), 'utf8'))
    return Buffer.from(mac).toString('base64url')
  },
})
