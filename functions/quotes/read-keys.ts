import type { readKeys as call } from '../../shared/contract/read-keys'
import type { Answer } from '../http/route'
import { keyListMaxAge } from '../key-list-max-age'
import type { QuotePorts } from './ports'

/** The public keys of everything signed that can still be shown. */
export const readKeys =
  ({ signer }: Pick<QuotePorts, 'signer'>) =>
  async (): Promise<Answer<typeof call>> => {
    const keys = [...(await signer.publicKeys())]
    return { status: 200, body: { keys }, headers: { 'cache-control': `public, max-age=${keyListMaxAge}` } }
  }
