import type { KeyFile } from '../../functions/adapters/key-file'
import { publishedUntil, type RetiredKey } from '../../functions/adapters/retired-key'

/** The keys of a key file, one line each, in the order in which they are published. */
export const keyLines = ({ signKey, nextKey, retiredKeys, rotatedAt }: KeyFile): readonly string[] => [
  line('signs', signKey.publicKey.kid, 'all new quotes and price books'),
  nextKey
    ? line(
        'next',
        nextKey.publicKey.kid,
        `signs after the next rotation, published ${rotatedAt ? `since ${rotatedAt}` : 'from the start'}`,
      )
    : line('next', '-', 'none yet: `npm run keys -- rotate` makes one'),
  ...retiredKeys.map(retiredLine),
]

/** A retired key: since when, and until when it is published. */
export const retiredLine = (key: RetiredKey): string =>
  line(
    'retired',
    key.publicKey.kid,
    `since ${key.retiredAt}, published until ${new Date(publishedUntil(key)).toISOString()}`,
  )

const line = (state: string, kid: string, what: string): string => `${state.padEnd(8)} ${kid.padEnd(16)}  ${what}`
