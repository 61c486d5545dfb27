import type { HmacSha256 } from './hmac-sha256'

/** The secret under which clients are counted on a day, YYYY-MM-DD: 256 bits, base64url. */
export type DaySecret = (day: string) => Promise<string>

/** A day secret over any HMAC-SHA-256; the name in the message keeps it apart from pickup secrets under the same key. */
export const daySecret =
  (hmacSha256: HmacSha256): DaySecret =>
  async (day) =>
    Buffer.from(await hmacSha256(Buffer.from(JSON.stringify(['day-secret', day]), 'utf8'))).toString('base64url')
