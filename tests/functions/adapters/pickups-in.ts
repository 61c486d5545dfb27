import { dynamoPickups } from '../../../functions/adapters/dynamo-pickups'
import type { Pickups } from '../../../functions/ports'
import type { TestTables } from '../../support/dynamo'
import { aVisit } from './an-order'

/** Pickups in some tables, read on the day of `anOrder`; an older order's slot is planned as `aVisit`. */
export const pickupsIn = ({ db, table }: Pick<TestTables, 'db' | 'table'>, now = '2025-11-21T08:00:00.000Z'): Pickups =>
  dynamoPickups({
    db,
    table,
    clock: { now: () => new Date(now) },
    plannedVisit: async (slotId) => {
      const { capacity: _, ...visit } = aVisit({ slotId })
      return visit
    },
  })
