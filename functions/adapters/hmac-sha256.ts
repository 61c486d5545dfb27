/** The HMAC-SHA-256 of a message, 32 bytes, under a key that stays where it is. */
export type HmacSha256 = (message: Uint8Array) => Promise<Uint8Array>
