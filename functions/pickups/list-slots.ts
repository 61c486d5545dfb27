import type { listSlots as call } from '../../shared/contract/list-slots'
import type { Answer, Input } from '../http/route'
import type { PickupPorts } from './ports'
import { isPast, OFFERED_DAYS, placesLeft, plannedSlots, slotView } from './slots'
import { visitedStation } from './visited-station'

type Query = Input<typeof call>['query']

/** Slots still to be booked in a district, full ones included with 0 left. Refuses area_unknown, area_not_served. */
export const listSlots =
  ({ clock, pickups, stations }: Pick<PickupPorts, 'clock' | 'pickups' | 'stations'>) =>
  async ({ query }: { readonly query: Query }): Promise<Answer<typeof call>> => {
    const now = clock.now()
    const ahead = plannedSlots(visitedStation(stations, query.area), clock.today(), OFFERED_DAYS)
    const days = [...new Set(ahead.map((slot) => slot.day))].filter((day) => day >= (query.from ?? day))
    const asked = days.slice(0, query.days ?? OFFERED_DAYS)
    const open = ahead.filter((slot) => asked.includes(slot.day) && !isPast(slot, now))
    const taken = await pickups.taken(open.map((slot) => slot.id))
    const slots = open.map((slot) => ({ ...slotView(slot), left: placesLeft(slot, taken) }))
    return { status: 200, body: { slots }, headers: { 'cache-control': 'no-store' } }
  }
