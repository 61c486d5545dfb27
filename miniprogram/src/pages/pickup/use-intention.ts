import type { Pickup } from '@shared/contract/pickup'
import { useRef, useState } from 'react'
import { newId } from '@/services/new-id'
import { Refused } from '@/services/send'
import { tellRefusal } from '@/texts/refusals'

/** Refusals that say nothing about the change: it may even have been made. */
const passing: readonly string[] = ['internal', 'unavailable', 'rate_limited']

interface Intention<Wish> {
  /** Sends the wish under a key; answered with the pickup as it is then. */
  deliver: (wish: Wish, key: string) => Promise<Pickup>
  /** Said when nobody answers. */
  unreachable: string
  onDone: (pickup: Pickup) => void
  /** May have words of its own for the refusal. */
  onRefused: (refused: Refused) => string | undefined
}

/** A change of an order: the same wish keeps its key until an answer comes, so a repeat takes effect once. */
export function useIntention<Wish>({ deliver, unreachable, onDone, onRefused }: Intention<Wish>) {
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string>()
  const intention = useRef<{ key: string; wish: Wish }>()

  const fail = (error: unknown) => {
    if (!(error instanceof Refused)) return setTrouble(unreachable)
    const { code } = error.problem
    const usual = tellRefusal(code)
    if (passing.includes(code)) return setTrouble(usual)
    intention.current = undefined
    setTrouble(onRefused(error) ?? usual)
  }

  const act = async (wish: Wish) => {
    if (busy) return
    const same = intention.current?.wish === wish ? intention.current : undefined
    const { key } = same ?? { key: newId() }
    intention.current = { key, wish }
    setBusy(true)
    setTrouble(undefined)
    try {
      onDone(await deliver(wish, key))
      intention.current = undefined
    } catch (error) {
      fail(error)
    } finally {
      setBusy(false)
    }
  }

  return { busy, trouble, act, forgive: () => setTrouble(undefined) }
}
