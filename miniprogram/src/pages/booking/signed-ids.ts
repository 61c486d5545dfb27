import { quoteIdSchema } from '@shared/contract/quote'
import { findSavedQuote } from '@/services/saved-quotes'

/** Ids of signed quotes, each once: as they are from a shared link, looked up for quotes of this phone; others are left out. */
export const signedIds = (ids: readonly string[]): string[] => [
  ...new Set(ids.flatMap((id) => (quoteIdSchema.safeParse(id).success ? id : (findSavedQuote(id)?.signed?.id ?? [])))),
]
