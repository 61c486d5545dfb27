import { NoSize, placesFor } from '@shared/pickup/places-for'
import type { Device } from './use-devices'

/** What devices take of a window. The size of a newer server's category is not known here: the booking itself will tell. */
export function placesOf(devices: readonly Device[]): number {
  try {
    return placesFor(devices)
  } catch (error) {
    if (error instanceof NoSize) return 1
    throw error
  }
}
