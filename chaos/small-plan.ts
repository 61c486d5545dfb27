import type { StationPlan } from '../functions/pickups/station-plan'

/** The district every made-up person lives in, served by `smallPlan`. */
export const AREA = '440106'

/** A window in the morning and one in the afternoon, for what moves from one to the other. */
export const twoWindows = [
  { from: '09:00', to: '11:00' },
  { from: '15:00', to: '17:00' },
] as const

export interface SmallPlan {
  readonly stationId: string
  readonly capacity: number
  readonly windows?: readonly { readonly from: string; readonly to: string }[]
}

/** One station that takes air conditioners at the door, each of which is one place. */
export const smallPlan = ({ stationId, capacity, windows = [twoWindows[0]] }: SmallPlan): StationPlan => ({
  id: 'under-fire',
  sample: true,
  closures: [],
  stations: [
    {
      id: stationId,
      name: '样例网点',
      serves: [AREA.slice(0, 4)],
      ways: {
        door: {
          categories: ['air-conditioner'],
          windows: windows.map((window) => ({ ...window, capacity })),
          cutOffMinutes: 120,
        },
      },
    },
  ],
})
