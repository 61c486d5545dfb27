import { isGone } from '../../functions/pickups/station'
import type { StationPlan } from '../../functions/pickups/station-plan'

/** The plan of a file, with the stations of the plan before that are no longer in it, closed from `today` on. */
export function mergePlans(before: StationPlan, file: StationPlan, today: string): StationPlan {
  const ids = new Set(file.stations.map(({ id }) => id))
  const left = before.stations.filter(({ id }) => !ids.has(id))
  const closed = left.map((station) => (isGone(station, today) ? station : { ...station, closedFrom: today }))
  return { ...file, stations: [...file.stations, ...closed] }
}
