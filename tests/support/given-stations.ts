import { sampleAreas } from '../../functions/pickups/sample-areas'
import type { StationPlan } from '../../functions/pickups/station-plan'
import type { Stations } from '../../functions/ports'

/** Stations as a test gives them. */
export const givenStations = (plan: StationPlan): Stations => ({ current: async () => plan })

/** The sample stations with so many places in every window of the door. */
export const sampleWithCapacity = (capacity: number): Stations =>
  givenStations({
    ...sampleAreas,
    stations: sampleAreas.stations.map(({ ways: { door, ...ways }, ...station }) => ({
      ...station,
      ways: { ...ways, ...(door && { door: { ...door, windows: door.windows.map((one) => ({ ...one, capacity })) } }) },
    })),
  })
