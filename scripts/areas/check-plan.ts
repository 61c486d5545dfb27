import { findCategory } from '@shared/categories'
import { placesFor } from '@shared/pickup/places-for'
import { districtName, isKnownCode } from '../../functions/pickups/areas'
import type { Station, VisitPlan } from '../../functions/pickups/station'
import type { StationPlan } from '../../functions/pickups/station-plan'
import { type Finding, fault, warning } from '../price-book/finding'
import { findOverlaps } from './find-overlaps'

type Closures = StationPlan['closures']
type Windows = VisitPlan['windows']

/** What the shape of a plan cannot say; `today` is YYYY-MM-DD in Asia/Shanghai. */
export function checkPlan(plan: StationPlan, today: string): Finding[] {
  return [
    ...(plan.sample ? [warning('sample', 'is true: stations and times are invented')] : []),
    ...closureFaults(plan.closures, 'closures'),
    ...repeatedIds(plan.stations),
    ...plan.stations.flatMap((station, index) => stationFaults(station, `stations.${index}`)),
    ...findOverlaps(plan, today),
  ]
}

function repeatedIds(stations: readonly Station[]): Finding[] {
  const ids = stations.map(({ id }) => id)
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [fault(`stations.${index}.id`, `is ${id}, which stations.${ids.indexOf(id)} has: every station has its own`)],
  )
}

function stationFaults({ serves, ways, closures }: Station, path: string): Finding[] {
  const empty = Object.keys(ways).length === 0
  return [
    ...serves.flatMap((code, index) => codeFaults(code, `${path}.serves.${index}`)),
    ...(empty ? [fault(`${path}.ways`, 'has none of door, courier, store: a station takes things in some way')] : []),
    ...Object.entries(ways).flatMap(([way, { categories }]) =>
      categories.flatMap((id, index) => categoryFaults(id, categories, `${path}.ways.${way}.categories.${index}`)),
    ),
    ...visitFaults(ways.door, `${path}.ways.door`),
    ...visitFaults(ways.courier, `${path}.ways.courier`),
    ...closureFaults(closures ?? [], `${path}.closures`),
  ]
}

function codeFaults(code: string, path: string): Finding[] {
  if (code.length === 6 ? districtName(code) : isKnownCode(`${code}00`)) return []
  return [fault(path, `is ${code}, which is no ${code.length === 6 ? 'district' : 'city'} of GB/T 2260`)]
}

function categoryFaults(id: string, all: readonly string[], path: string): Finding[] {
  const category = findCategory(id)
  if (!category) return [fault(path, `is ${id}, which is no category: \`npm run -s quote -- --categories\` lists them`)]
  const first = all.indexOf(id)
  return path.endsWith(`.${first}`) ? [] : [fault(path, `is ${id} again: once is enough`)]
}

const visitFaults = (visits: VisitPlan | undefined, path: string): Finding[] =>
  visits ? [...windowFaults(visits.windows, `${path}.windows`), ...tooLarge(visits, path)] : []

/** What a person who orders it alone is told to split. */
function tooLarge({ categories, windows }: VisitPlan, path: string): Finding[] {
  const most = Math.max(...windows.map(({ capacity }) => capacity))
  return categories.filter(findCategory).flatMap((category) => {
    const places = placesFor([{ category, answers: {} }])
    if (places <= most) return []
    return [fault(`${path}.windows`, `have ${most} places at most, and one ${category} may take ${places}: add some`)]
  })
}

function windowFaults(windows: Windows, path: string): Finding[] {
  return windows.flatMap((window, index) => {
    const { from, to } = window
    if (from >= to) return [fault(`${path}.${index}`, `is from ${from} to ${to}: it must end after it begins`)]
    const earlier = windows.slice(0, index).find((other) => overlap(other, window))
    if (!earlier) return []
    return [
      fault(`${path}.${index}`, `is ${from}–${to}, which overlaps ${earlier.from}–${earlier.to}: end one earlier`),
    ]
  })
}

/** Whether two windows have a minute of some weekday in common. */
const overlap = (a: Windows[number], b: Windows[number]): boolean =>
  a.from < b.to && b.from < a.to && (!a.weekdays || !b.weekdays || a.weekdays.some((day) => b.weekdays?.includes(day)))

function closureFaults(closures: Closures, path: string): Finding[] {
  return closures.flatMap(({ from, to }, index) => {
    const at = `${path}.${index}`
    if (from > to) return [fault(at, `is from ${from} to ${to}: it must not end before it begins`)]
    const before = closures[index - 1]
    if (!before || before.to < from) return []
    return [fault(at, `begins on ${from}, not after ${before.to}, when the one before ends: put them in order, apart`)]
  })
}
