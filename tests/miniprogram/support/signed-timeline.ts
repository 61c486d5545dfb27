import type { TimelineEvent } from '@shared/contract/pickup'
import { eventPayload } from '@shared/timeline/event-payload'
import { tokenMaker } from '../../support/token-maker'

const { key, token } = tokenMaker('timeline-key')

/** The key that `signedTimeline` signs with, as the server publishes it. */
export const timelineKey = key

/** Events as the server chains and signs them. */
export function signedTimeline(events: readonly TimelineEvent[], pickupId = 'pickup0000000001'): TimelineEvent[] {
  const before: string[] = []
  return events.map((event) => {
    const signed = token(eventPayload(event, { issuer: 'youshu', pickupId, before: [...before] }))
    before.push(signed)
    return { ...event, token: signed }
  })
}
