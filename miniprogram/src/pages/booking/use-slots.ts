import { listSlots, type Slot } from '@shared/contract/list-slots'
import { useCallback, useEffect, useRef, useState } from 'react'
import { today } from '@/services/clock'
import { Refused, send } from '@/services/send'

/** The contract offers as many at most. */
const daysAhead = 14

export type SlotsState =
  | { step: 'no-area' | 'loading' | 'unreachable' | 'not-served' }
  | { step: 'ready'; slots: readonly Slot[] }

/** The visiting windows of a district for two weeks. */
export function useSlots(area: string) {
  const [state, setState] = useState<SlotsState>({ step: area ? 'loading' : 'no-area' })
  const asked = useRef(0)

  const reload = useCallback(async () => {
    const turn = ++asked.current
    setState({ step: area ? 'loading' : 'no-area' })
    if (!area) return
    const answer = await readSlots(area)
    if (turn === asked.current) setState(answer)
  }, [area])
  useEffect(() => {
    void reload()
  }, [reload])

  return { state, reload }
}

async function readSlots(area: string): Promise<SlotsState> {
  try {
    const { body } = await send(listSlots, { query: { area, from: today(), days: daysAhead } })
    return { step: 'ready', slots: body?.slots ?? [] }
  } catch (error) {
    const notServed = error instanceof Refused && error.problem.code.startsWith('area_')
    return { step: notServed ? 'not-served' : 'unreachable' }
  }
}
