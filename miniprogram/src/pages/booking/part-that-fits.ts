import { placesOf } from './places-of'
import type { Device } from './use-devices'

/** As many devices, in their order, as `room` places of one window can take. */
export function partThatFits(devices: readonly Device[], room: number): readonly Device[] {
  const part: Device[] = []
  for (const device of devices) {
    if (placesOf([...part, device]) <= room) part.push(device)
  }
  return part
}
