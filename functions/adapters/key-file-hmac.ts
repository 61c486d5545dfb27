import { createHmac } from 'node:crypto'
import type { HmacSha256 } from './hmac-sha256'
import type { KeyFile } from './key-file'

/** HMAC-SHA-256 under the key file's HMAC key; whoever uses it says in the message what for. */
export const keyFileHmac =
  ({ secretKey }: KeyFile): HmacSha256 =>
  async (message) =>
    createHmac('sha256', secretKey).update(message).digest()
