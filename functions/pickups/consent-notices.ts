import type { consentNotices as call } from '../../shared/contract/consent-notices'
import { keptFor } from '../../shared/kept-for'
import { openidOf } from '../http/openid-of'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import { sealRecipient } from '../notice-recipient'
import { ownedPickup } from './owned-pickup'
import type { PickupPorts } from './ports'

/** Longer than a visit lies ahead, even one that is moved a few times. */
const keptMs = keptFor.noticeDays * 86_400_000

/**
 * Keeps the consent to one message of each kind that there is a message for, and says which. Nothing is kept for a
 * pickup whose personal parts are erased: pickup_unknown. Refuses login_refused, login_not_offered, rate_limited.
 */
export const consentNotices =
  (ports: PickupPorts) =>
  async (request: Input<typeof call>): Promise<Answer<typeof call>> => {
    const { code, kinds: asked } = request.body
    const { pickup } = await ownedPickup(ports, request)
    const openid = openidOf(await ports.messenger.recipient(code))
    const kinds = ports.messenger.kinds.filter((kind) => asked.includes(kind))
    const expiresAt = new Date(ports.clock.now().getTime() + keptMs).toISOString()
    for (const kind of kinds) {
      const sealedOpenid = await sealRecipient(ports.sealer, { pickupId: pickup.id, kind }, openid)
      const isKept = await ports.noticeConsents.keep({ pickupId: pickup.id, kind, sealedOpenid }, expiresAt)
      if (!isKept) throw new Refusal('pickup_unknown')
    }
    return { status: 200, body: { kinds }, headers: { 'cache-control': 'no-store' } }
  }
