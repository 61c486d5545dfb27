import type { PublicKey } from '@shared/contract/read-keys'

/** A signed quote as people hold it in chats, with the key that vouches for it; nobody has the other half any more. */
export interface ReleasedLink {
  readonly rulebook: { readonly id: string; readonly hash: string }
  readonly key: PublicKey
  readonly token: string
  /** The same token as a shared card carries it. */
  readonly card: string
}
