import type { NoticeConsent, Sealer } from './ports'

type Place = Pick<NoticeConsent, 'pickupId' | 'kind'>

const contextOf = ({ pickupId, kind }: Place) => `notice/${pickupId}/${kind}`

/** Seals an openid for one message about one pickup. */
export const sealRecipient = (sealer: Sealer, place: Place, openid: string): Promise<string> =>
  sealer.seal(openid, contextOf(place))

/** Opens the openid of a consent. */
export const openRecipient = (sealer: Pick<Sealer, 'open'>, place: Place, sealedOpenid: string): Promise<string> =>
  sealer.open(sealedOpenid, contextOf(place))
