import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { FastifyBaseLogger } from 'fastify'
import type { StationPlan } from '../pickups/station-plan'
import type { Clock, Stations } from '../ports'
import { readStationPlan } from './read-station-plan'

const keptMs = 60_000
// While the database does not answer, nobody waits for it more often than this.
const heldMs = 10_000

interface StationSource {
  readonly db: DynamoDBDocumentClient
  readonly table: string
  readonly clock: Pick<Clock, 'now'>
  readonly log: Pick<FastifyBaseLogger, 'warn'>
}

interface Known {
  readonly plan: StationPlan
  readonly since: number
  readonly forMs: number
}

/**
 * The stations that were loaded last, read at most once a minute; `whenEmpty` where none ever were. While the database
 * does not answer the plan read last stays, which is logged; before the first reading it is Unavailable.
 */
export function dynamoStations({ db, table, clock, log }: StationSource, whenEmpty: StationPlan): Stations {
  let known: Known | undefined
  let reading: Promise<StationPlan> | undefined
  const now = () => clock.now().getTime()
  const read = async (): Promise<StationPlan> => {
    try {
      const loaded = await readStationPlan(db, table)
      known = { plan: loaded?.plan ?? whenEmpty, since: now(), forMs: keptMs }
    } catch (error) {
      if (!known) throw error
      log.warn({ err: error }, 'the stations cannot be read, those read last stay in use')
      known = { ...known, since: now(), forMs: heldMs }
    }
    return known.plan
  }
  return {
    current() {
      // A clock that was set back makes nothing last longer.
      if (known && Math.abs(now() - known.since) < known.forMs) return Promise.resolve(known.plan)
      reading ??= read().finally(() => {
        reading = undefined
      })
      return reading
    },
  }
}
