import type { OrderSecret } from '../ports'
import type { KeyFile } from './key-file'
import { keyFileHmac } from './key-file-hmac'
import { orderSecret } from './order-secret'

/** Derives pickup secrets with the key file's HMAC key. */
export const keyFileOrderSecret = (file: KeyFile): OrderSecret => orderSecret(keyFileHmac(file))
