import { existsSync } from 'node:fs'
import path from 'node:path'
import type { PriceBook } from '@shared/price-book/price-book'
import { openKeyFile } from '../../functions/adapters/key-file'
import { keyFileSigner } from '../../functions/adapters/key-file-signer'
import { readPriceBook } from '../../functions/catalog/read-price-book'
import { BadInput } from '../bad-input'
import { ownKeyFolder } from '../trusted-keys'

/**
 * A price book in its signed form, exactly as the server answers it with the same keys.
 * This machine's own keys are made when there are none, as `npm start` does; in a named folder they have to be there.
 */
export async function signBook(priceBook: PriceBook, keyFolder: string | undefined) {
  const file = path.join(keyFolder ?? ownKeyFolder(), 'keys.json')
  if (keyFolder !== undefined && !existsSync(file)) throw new BadInput('no_keys', `--key-dir: there is no ${file}`)
  const keys = await openKeyFile(file)
  const signer = keyFileSigner(() => keys)
  const { body } = await readPriceBook({ priceBook, signer, issuer: process.env.ISSUER || 'youshu' })()
  return body
}
