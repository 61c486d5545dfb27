import { Refusal } from '../http/refusal'
import { districtName } from './areas'
import { type Station, stationFor } from './station'

/** The station whose collectors come to the door in a district. Refuses area_unknown, area_not_served. */
export function visitedStation(stations: readonly Station[], district: string): Station {
  if (!districtName(district)) throw new Refusal('area_unknown')
  const station = stationFor(stations, district)
  if (!station?.ways.includes('door')) throw new Refusal('area_not_served')
  return station
}
