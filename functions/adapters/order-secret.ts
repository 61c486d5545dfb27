import type { OrderSecret } from '../ports'

/** An order secret over any HMAC-SHA-256; JSON keeps the two parts apart whatever they contain. */
export function orderSecret(hmacSha256: (message: Uint8Array) => Promise<Uint8Array>): OrderSecret {
  return {
    async derive(pickupId, idempotencyKey) {
      const mac = await hmacSha256(Buffer.from(JSON.stringify(['order-secret', pickupId, idempotencyKey]), 'utf8'))
      return Buffer.from(mac).toString('base64url')
    },
  }
}
