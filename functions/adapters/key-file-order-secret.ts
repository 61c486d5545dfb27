import { createHmac } from 'node:crypto'
import type { OrderSecret } from '../ports'
import type { KeyFile } from './key-file'
import { orderSecret } from './order-secret'

/** Derives pickup secrets with the key file's HMAC key. */
export function keyFileOrderSecret({ secretKey }: KeyFile): OrderSecret {
  return orderSecret(async (message) => createHmac('sha256', secretKey).update(message).digest())
}
