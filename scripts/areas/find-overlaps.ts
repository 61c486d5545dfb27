import { isGone, type Station } from '../../functions/pickups/station'
import type { StationPlan } from '../../functions/pickups/station-plan'
import { type Finding, fault, warning } from '../price-book/finding'

interface Claim {
  readonly station: Station
  readonly code: string
  readonly path: string
}

/**
 * Districts that two stations serve. The first of the file serves them: a district that stands before the rest of its
 * city, or a station that closes later on, is meant so and told; anything else is a slip.
 */
export function findOverlaps({ stations }: StationPlan, today: string): Finding[] {
  const claims = stations.flatMap((station, index) =>
    isGone(station, today)
      ? []
      : station.serves.map((code, place) => ({ station, code, path: `stations.${index}.serves.${place}` })),
  )
  return claims.flatMap((claim, index) => {
    const first = claims.slice(0, index).find(({ code }) => within(code, claim.code) || within(claim.code, code))
    return first ? [finding(first, claim)] : []
  })
}

const within = (inner: string, outer: string): boolean => inner.startsWith(outer)

function finding(first: Claim, { station, code, path }: Claim): Finding {
  const { id, closedFrom } = first.station
  if (id === station.id) return fault(path, `is ${code}, which ${first.code} of the same station has already: drop one`)
  if (closedFrom !== undefined) return warning(path, `is ${code}: it takes over from ${id} on ${closedFrom}`)
  if (first.code.length > code.length)
    return warning(path, `is ${code}: all of it but ${first.code}, which ${id} serves`)
  return fault(
    path,
    `is ${code}, which ${id} serves already (${first.code}): keep one, or put a district before its city`,
  )
}
