import { listSlots, type Slot } from '@shared/contract/list-slots'
import { useCallback, useEffect, useRef, useState } from 'react'
import { today } from './clock'
import { Refused, send } from './send'

/** The contract offers as many at most. */
const daysAhead = 14

/** What windows are asked for: a district, by which way, and how many places the order takes. */
export interface Visit {
  area: string
  way: 'door' | 'courier'
  places: number
}

export type SlotsState =
  | { step: 'no-area' | 'loading' | 'unreachable' | 'not-served' }
  | { step: 'ready'; slots: readonly Slot[] }
  /** No window takes the order whole; `room` is the most places that are left in one. */
  | { step: 'too-large'; room: number }

/** The windows of a district for two weeks. */
export function useSlots(visit: Visit | undefined) {
  const [state, setState] = useState<SlotsState>({ step: visit ? 'loading' : 'no-area' })
  const asked = useRef(0)
  const { area, way, places } = visit ?? {}

  const reload = useCallback(async () => {
    const turn = ++asked.current
    if (!area || !way || !places) return setState({ step: 'no-area' })
    setState({ step: 'loading' })
    const answer = await readState({ area, way, places })
    if (turn === asked.current) setState(answer)
  }, [area, way, places])
  useEffect(() => {
    void reload()
  }, [reload])

  return { state, reload }
}

async function readState(visit: Visit): Promise<SlotsState> {
  try {
    const slots = await readSlots(visit)
    if (visit.places === 1 || slots.some(({ left }) => left > 0)) return { step: 'ready', slots }
    const single = await readSlots({ ...visit, places: 1 })
    const room = Math.max(0, ...single.map(({ left }) => left))
    return room > 0 ? { step: 'too-large', room } : { step: 'ready', slots }
  } catch (error) {
    const notServed = error instanceof Refused && error.problem.code.startsWith('area_')
    return { step: notServed ? 'not-served' : 'unreachable' }
  }
}

async function readSlots(visit: Visit): Promise<readonly Slot[]> {
  const { body } = await send(listSlots, { query: { ...visit, from: today(), days: daysAhead } })
  return body?.slots ?? []
}
