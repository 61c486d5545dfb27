import type { ChangePorts } from '../pickups/change-pickup'
import type { Messenger, NoticeConsents, PickupLinks, Sealer } from '../ports'

/** What telling people needs. */
export interface NoticePorts extends ChangePorts {
  readonly pickupLinks: Pick<PickupLinks, 'unlink'>
  readonly noticeConsents: NoticeConsents
  readonly sealer: Pick<Sealer, 'open'>
  readonly messenger: Pick<Messenger, 'kinds' | 'send'>
}
