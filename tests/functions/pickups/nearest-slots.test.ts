import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it } from 'vitest'
import { keys } from '../../../functions/adapters/pickup-rows'
import { nearestSlots } from '../../../functions/pickups/nearest-slots'
import { sampleAreas } from '../../../functions/pickups/sample-areas'
import { wantedVisit } from '../../../functions/pickups/wanted-visit'
import { tablesFactory } from '../../support/dynamo'
import { givenStations } from '../../support/given-stations'
import { SLOT } from '../../support/orders'
import { testService } from '../../support/test-service'

const newTables = tablesFactory()

/** What is near a slot for a visit of so many places, when others have taken some, by slot. */
async function nearest(places: number, taken: Readonly<Record<string, number>> = {}, stations = sampleAreas.stations) {
  const tables = await newTables()
  const { ports } = await testService(tables)
  for (const [slot, booked] of Object.entries(taken)) {
    await tables.db.send(new PutCommand({ TableName: tables.table, Item: { ...keys.slot(slot), booked } }))
  }
  const visit = await wantedVisit(ports, { slotId: SLOT, areaCode: '440106', places })
  const now = { ...ports, stations: givenStations({ ...sampleAreas, stations }) }
  return (await nearestSlots(now, visit)).map(({ id, left }) => `${id} ${left}`)
}

it('slots near a full one are three at most, the nearest in time first, the earlier of two equally near', async () => {
  expect(await nearest(1)).toEqual([
    'guangzhou-1_2026-03-12_1300 8',
    'guangzhou-1_2026-03-12_1600 8',
    'guangzhou-1_2026-03-11_1600 8',
  ])
})

it('slots near a full one are those into which the same visit fits, told by how many such visits they hold', async () => {
  const taken = { 'guangzhou-1_2026-03-12_1300': 7, 'guangzhou-1_2026-03-12_1600': 6, 'guangzhou-1_2026-03-11_1600': 3 }
  expect(await nearest(2, taken)).toEqual([
    'guangzhou-1_2026-03-12_1600 1',
    'guangzhou-1_2026-03-11_1600 2',
    'guangzhou-1_2026-03-11_1300 4',
  ])
})

it('slots near a full one are none for a visit that no window holds, or when the station is gone', async () => {
  expect(await nearest(9)).toEqual([])
  expect(await nearest(1, {}, [])).toEqual([])
})
