import type {
  Clock,
  Handovers,
  Messenger,
  NoticeConsents,
  OrderSecret,
  PickupLinks,
  Pickups,
  QuoteLog,
  QuoteMarks,
  RateLimit,
  Sealer,
  Sessions,
  Signer,
  Stations,
} from '../ports'

/** What pickups need. */
export interface PickupPorts {
  readonly clock: Clock
  readonly pickups: Pickups
  readonly quoteLog: Pick<QuoteLog, 'read'>
  readonly quoteMarks: Pick<QuoteMarks, 'read'>
  readonly sealer: Sealer
  readonly orderSecret: OrderSecret
  /** Signs the events of timelines. */
  readonly signer: Pick<Signer, 'kid' | 'sign'>
  readonly issuer: string
  /** Of wrong secrets for one pickup, from one client. */
  readonly secretGuesses: RateLimit
  readonly sessions: Pick<Sessions, 'person'>
  readonly pickupLinks: PickupLinks
  readonly handovers: Handovers
  readonly messenger: Pick<Messenger, 'kinds' | 'recipient'>
  readonly noticeConsents: Pick<NoticeConsents, 'keep' | 'dropAll'>
  /** Of calls by one client. */
  readonly rateLimit: RateLimit
  readonly stations: Stations
}
