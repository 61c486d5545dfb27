import { contentHash } from '@shared/content-hash'
import { loadStationPlan } from '../../functions/adapters/load-station-plan'
import { readStationPlan } from '../../functions/adapters/read-station-plan'
import { systemClock } from '../../functions/adapters/system-clock'
import type { DatabaseConfig } from '../../functions/config'
import { servedAreas } from '../../functions/pickups/areas'
import { isGone } from '../../functions/pickups/station'
import { emptyPlan, type StationPlan } from '../../functions/pickups/station-plan'
import { openOperatorDatabase } from '../operator-database'
import { mergePlans } from './merge-plans'

interface Loaded {
  /** False when somebody else loaded meanwhile. */
  readonly done: boolean
  readonly said: readonly string[]
}

/** Loads a plan that was checked into the main table, and says what it changes. The same file again changes nothing. */
export async function loadAreas(config: DatabaseConfig, file: StationPlan): Promise<Loaded> {
  const { db, close } = await openOperatorDatabase(config)
  try {
    const hash = contentHash(withoutGaps(file))
    const before = await readStationPlan(db, config.table)
    if (before?.hash === hash) return { done: true, said: [`${file.id} is loaded since ${before.loadedAt}`] }
    const { now, today } = systemClock()
    const plan = mergePlans(before?.plan ?? emptyPlan, file, today())
    const load = { plan, hash, loadedAt: now().toISOString(), replaces: before?.version }
    if (await loadStationPlan(db, config.table, load)) {
      return { done: true, said: difference(before?.plan ?? emptyPlan, plan, today()) }
    }
    return {
      done: false,
      said: ['nothing is loaded: another file was loaded meanwhile; look at it, then run this again'],
    }
  } finally {
    await close()
  }
}

/** Optional members that are absent, not undefined. */
const withoutGaps = (plan: StationPlan): unknown => JSON.parse(JSON.stringify(plan))

function difference(before: StationPlan, after: StationPlan, today: string): string[] {
  const [old, now] = [before, after].map((plan) => new Set(servedAreas(plan, today).map(({ code }) => code)))
  const added = [...(now ?? [])].filter((code) => !old?.has(code))
  const removed = [...(old ?? [])].filter((code) => !now?.has(code))
  const open = after.stations.filter((station) => !isGone(station, today)).length
  return [
    `${after.id} is loaded: ${open} stations open, ${after.stations.length - open} closed`,
    `districts: ${now?.size}, ${added.length} added, ${removed.length} removed${listed(removed)}`,
    'Running servers serve it within a minute.',
  ]
}

const listed = (codes: readonly string[]): string => (codes.length === 0 ? '' : `: ${codes.join(' ')}`)
