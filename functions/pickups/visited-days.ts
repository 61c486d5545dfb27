import { Refusal } from '../http/refusal'
import { districtName } from './areas'
import { offeredDays } from './slots'
import { type Station, stationFor, type VisitWay } from './station'
import type { StationPlan } from './station-plan'

interface VisitedDay {
  readonly day: string
  readonly station: Station
}

/**
 * Who comes to a district in a way on each of the offered days; one station may take over from another.
 * Refuses area_unknown, and area_not_served when nobody does on any day.
 */
export function visitedDays(plan: StationPlan, district: string, way: VisitWay, today: string): readonly VisitedDay[] {
  if (!districtName(district)) throw new Refusal('area_unknown')
  const visited = offeredDays(today).flatMap((day) => {
    const station = stationFor(plan, district, day)
    return station?.ways[way] ? [{ day, station }] : []
  })
  if (visited.length === 0) throw new Refusal('area_not_served')
  return visited
}
