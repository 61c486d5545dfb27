import { useSyncExternalStore } from 'react'
import { type Place, readPlace } from './place'

/** What the address asks for; follows it. */
export const usePlace = (): Place => readPlace(useSyncExternalStore(subscribe, () => window.location.hash))

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
