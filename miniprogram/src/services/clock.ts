import { useSyncExternalStore } from 'react'
import * as z from 'zod/mini'
import { loadStored, saveStored } from './storage'

const shanghaiMs = 8 * 60 * 60 * 1000
const minuteMs = 60_000

/** Less comes from the network and from clocks that are right enough. */
const ignoredMs = 2 * minuteMs
/** From here on a person is told, because times on the page differ from those on the phone. */
const wrongMs = 10 * minuteMs

const storageKey = 'clock'

/** Milliseconds from the phone's time to the server's, as last heard; kept, because a wrong clock stays wrong without network. */
let offset: number | undefined
const listeners = new Set<() => void>()

const readOffset = (): number => {
  offset ??= loadStored(storageKey, z.int()) ?? 0
  return offset
}

/** Milliseconds since 1970: the server's time as far as it is known, else the phone's. */
export const now = (): number => Date.now() + readOffset()

/** Today in Asia/Shanghai (which has no summer time), YYYY-MM-DD, whatever the zone of the phone. */
export const today = (at: number = now()): string => new Date(at + shanghaiMs).toISOString().slice(0, 10)

/** Whether the phone's time is not taken as it is. */
export const isCorrected = (): boolean => readOffset() !== 0

/** Sets the clock by the Date header of an answer to what was sent at `sentAt`, in the phone's own milliseconds. */
export function hearServerTime(date: string | undefined, sentAt: number): void {
  const heardAt = Date.now()
  const difference = Date.parse(date ?? '') - heardAt
  const isLate = heardAt - sentAt > ignoredMs
  if (Number.isNaN(difference) || isLate) return
  const heard = Math.abs(difference) < ignoredMs ? 0 : difference
  if (heard === readOffset()) return
  offset = heard
  saveStored(storageKey, heard)
  for (const listener of listeners) listener()
}

const isWrong = (): boolean => Math.abs(readOffset()) > wrongMs

/** Whether the phone's clock is so wrong that a page which shows a time has to say so; follows as answers come. */
export const useWrongClock = (): boolean => useSyncExternalStore(subscribe, isWrong)

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
