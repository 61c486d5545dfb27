import { randomUUID } from 'node:crypto'
import { openRecipient } from '../notice-recipient'
import { appendEvent } from '../pickups/append-event'
import { type NoticeConsent, type NoticeKind, type PickupRecord, Unavailable } from '../ports'
import type { NoticePorts } from './ports'

/** Longer than sending takes, and than the function may run: whoever holds a consent for longer is no more. */
const claimMs = 60_000

/**
 * Brings what somebody consented to be told about a pickup up to date; safe to repeat at any point. A message goes out
 * for a consent whose event has happened, is noted in the timeline, and the consent is gone with its openid. Once the
 * personal parts are erased, consents and links go too. Throws Unavailable when it is to be tried again.
 */
export const tellPerson =
  (ports: NoticePorts) =>
  async (pickupId: string): Promise<void> => {
    const record = await ports.pickups.read(pickupId)
    if (!record?.pickup.sealedContact) return forget(ports, pickupId)
    for (const consent of await ports.noticeConsents.of(pickupId, ports.clock.now())) {
      await tellAbout(ports, consent, record)
    }
  }

async function forget({ noticeConsents, pickupLinks }: NoticePorts, pickupId: string): Promise<void> {
  await noticeConsents.dropAll(pickupId)
  await pickupLinks.unlink(pickupId)
}

async function tellAbout(ports: NoticePorts, consent: NoticeConsent, record: PickupRecord): Promise<void> {
  const { kind, sealedOpenid } = consent
  if (sealedOpenid) {
    if (isMoot(kind, record)) return ports.noticeConsents.drop(consent)
    if (!isNews(kind, record) || !ports.messenger.kinds.includes(kind)) return
    const outcome = await sendOnce(ports, { ...consent, sealedOpenid }, record)
    if (outcome !== 'sent') return
  }
  const about = { kind: 'noticed', about: kind } as const
  await appendEvent(ports)(consent.pickupId, (now) => (isNews(kind, now) ? about : null))
  await ports.noticeConsents.drop({ pickupId: consent.pickupId, kind })
}

/** Whether it happened, and nobody was told since. */
function isNews(kind: NoticeKind, { timeline }: PickupRecord): boolean {
  const said = timeline.map((event) => (event.kind === 'noticed' ? `noticed ${event.about}` : event.kind))
  return said.lastIndexOf(kind) > said.lastIndexOf(`noticed ${kind}`)
}

/** An order that is cancelled is not told to be booked, and will not be moved. */
const isMoot = (kind: NoticeKind, { pickup }: PickupRecord): boolean =>
  pickup.status === 'cancelled' && kind !== 'cancelled'

type Sendable = Required<NoticeConsent>

/** Sends unless somebody else does; a consent that is good for nothing is dropped. */
async function sendOnce(ports: NoticePorts, consent: Sendable, { pickup }: PickupRecord): Promise<'sent' | 'refused'> {
  const { noticeConsents, messenger, sealer } = ports
  const at = ports.clock.now()
  const claim = { id: randomUUID(), at: at.toISOString(), until: new Date(at.getTime() + claimMs).toISOString() }
  const claimed = await noticeConsents.claim(consent, claim)
  if (claimed === 'gone') return 'refused'
  if (claimed === 'held') throw new Unavailable('a message is being sent by somebody else')
  const send = async () => {
    const openid = await openRecipient(sealer, consent, consent.sealedOpenid)
    return messenger.send(openid, { kind: consent.kind, pickupId: pickup.id, visit: pickup.visit })
  }
  const outcome = await send().catch(async (error) => {
    await noticeConsents.release(consent, claim)
    throw error
  })
  if (outcome === 'sent') await noticeConsents.markSent(consent, claim)
  else await noticeConsents.drop(consent)
  return outcome
}
