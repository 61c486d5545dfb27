import type { Area } from '../../shared/contract/list-areas'

/** A visiting window of every day; times are `HH:MM` in Asia/Shanghai. */
export interface Window {
  readonly from: string
  readonly to: string
  /** Visits it has room for. */
  readonly capacity: number
}

/** Where collectors start from. A station that has ever been booked stays in the list. */
export interface Station {
  /** Lower-case letters, digits and dashes; part of slot ids, so it never changes. */
  readonly id: string
  readonly name: string
  /** The codes of districts (six digits) or the beginning of the codes of whole cities (four digits). */
  readonly serves: readonly string[]
  readonly ways: Area['ways']
  readonly windows: readonly Window[]
  /** A window can be booked, and its pickups cancelled, until so many minutes before it starts. */
  readonly cutOffMinutes: number
}

/** The first station that serves a district, if any. */
export const stationFor = (stations: readonly Station[], district: string): Station | undefined =>
  stations.find((station) => station.serves.some((code) => district.startsWith(code)))
