import type { FastifyBaseLogger } from 'fastify'
import type { ChangePorts } from '../pickups/change-pickup'
import type { ErasureCursor, NoticeConsents, PickupLinks } from '../ports'

/** What erasing in time needs. */
export interface RetentionPorts extends ChangePorts {
  readonly erasureCursor: ErasureCursor
  readonly noticeConsents: Pick<NoticeConsents, 'dropAll'>
  readonly pickupLinks: Pick<PickupLinks, 'unlink'>
}

/** Where it is said how it went; ids alone, nothing personal. */
export type RetentionLog = Pick<FastifyBaseLogger, 'info' | 'error'>
