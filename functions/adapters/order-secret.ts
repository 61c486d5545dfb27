import type { OrderSecret } from '../ports'
import type { HmacSha256 } from './hmac-sha256'

/** An order secret over any HMAC-SHA-256; JSON keeps the two parts apart whatever they contain. */
export function orderSecret(hmacSha256: HmacSha256): OrderSecret {
  return {
    async derive(pickupId, idempotencyKey) {
      const mac = await hmacSha256(Buffer.from(JSON.stringify(['order-secret', pickupId, idempotencyKey]), 'utf8'))
      return Buffer.from(mac).toString('base64url')
    },
  }
}
