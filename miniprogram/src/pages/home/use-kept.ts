import { useState } from 'react'
import { isAnythingStored } from '@/services/is-anything-stored'
import { watchOutbox } from '@/services/outbox-news'
import { usePageShown, useWhileShown } from '@/services/page-shown'
import { frontPage } from './front-page'

type Kept = Pick<ReturnType<typeof import('./read-kept').readKept>, 'drafts' | 'last'> & {
  /** Unknown as long as a newer one may be stored. */
  priceBook?: typeof frontPage.priceBook
}

/** What this phone keeps. What reads it comes with the valuation core, and so only where there is something to read. */
export function useKept(): Kept {
  const [kept, setKept] = useState<Kept>(nothingRead)
  const read = () => void import('./read-kept').then(({ readKept }) => setKept(readKept()), leave)
  usePageShown(() => (isAnythingStored() ? read() : setKept(nothingRead())))
  useWhileShown(watchOutbox, read)
  return kept
}

const nothingRead = (): Kept => ({
  drafts: [],
  last: undefined,
  priceBook: isAnythingStored() ? undefined : frontPage.priceBook,
})

/** Without network, before the worker has kept the files: the tiles are there, and the next time the page shows it reads. */
function leave(): void {}
