import type { listSlots as call } from '../../shared/contract/list-slots'
import type { Answer, Input } from '../http/route'
import { dayAfter } from '../shanghai-day'
import type { PickupPorts } from './ports'
import { isPast, OFFERED_DAYS, slotsOn, slotView, visitsLeft } from './slots'
import { visitedDays } from './visited-days'

type Query = Input<typeof call>['query']

/** Slots still to be booked in a district, full ones included with 0 left. Refuses area_unknown, area_not_served. */
export const listSlots =
  ({ clock, pickups, stations }: Pick<PickupPorts, 'clock' | 'pickups' | 'stations'>) =>
  async ({ query }: { readonly query: Query }): Promise<Answer<typeof call>> => {
    const { area, way = 'door', places = 1, days = OFFERED_DAYS } = query
    const plan = await stations.current()
    const [now, today] = [clock.now(), clock.today()]
    const first = query.from && query.from > today ? query.from : today
    const end = dayAfter(first, days)
    const open = visitedDays(plan, area, way, today)
      .filter(({ day }) => first <= day && day < end)
      .flatMap(({ day, station }) => slotsOn(plan, station, way, day))
      .filter((slot) => !isPast(slot, now))
    const taken = await pickups.taken(open.map((slot) => slot.id))
    const slots = open.map((slot) => ({ ...slotView(slot), left: visitsLeft(slot, taken, places) }))
    return { status: 200, body: { slots }, headers: { 'cache-control': 'no-store' } }
  }
