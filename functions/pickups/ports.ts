import type { Clock, OrderSecret, Pickups, QuoteLog, QuoteMarks, Sealer } from '../ports'
import type { Station } from './station'

/** What pickups need. */
export interface PickupPorts {
  readonly clock: Clock
  readonly pickups: Pickups
  readonly quoteLog: Pick<QuoteLog, 'read'>
  readonly quoteMarks: Pick<QuoteMarks, 'read'>
  readonly sealer: Sealer
  readonly orderSecret: OrderSecret
  readonly stations: readonly Station[]
}
