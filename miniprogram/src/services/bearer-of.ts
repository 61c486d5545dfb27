import type { SavedPickup } from './saved-pickups'
import { readSession } from './session'

/** What opens a pickup at the server: its secret, else the session it was found with as long as that lasts. */
export const bearerOf = ({ secret }: Pick<SavedPickup, 'secret'>): string | undefined => secret ?? readSession()

export const asBearer = (bearer: string) => ({ authorization: `Bearer ${bearer}` })
