import type { StationPlan } from './station-plan'

/** Where collectors start from. One that was ever in the plan stays in it, closed at last. */
export type Station = StationPlan['stations'][number]

/** The ways by which somebody comes at an hour. */
export type VisitWay = 'door' | 'courier'

/** How a station visits: what it takes, in which windows, and until how long before. */
export type VisitPlan = NonNullable<Station['ways'][VisitWay]>

/** What people are told a station is called, in English where its operator said so. */
export const namesOf = ({ name, nameEn }: Pick<Station, 'name' | 'nameEn'>): Pick<Station, 'name' | 'nameEn'> =>
  nameEn ? { name, nameEn } : { name }

/** Whether a station is closed for good on a day. */
export const isGone = ({ closedFrom }: Station, day: string): boolean => closedFrom !== undefined && closedFrom <= day

/** The first station of the plan that serves a district on a day, if any. */
export const stationFor = ({ stations }: StationPlan, district: string, day: string): Station | undefined =>
  stations.find((station) => !isGone(station, day) && station.serves.some((code) => district.startsWith(code)))
