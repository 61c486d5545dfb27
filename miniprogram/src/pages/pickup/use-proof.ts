import type { Pickup, TimelineEvent } from '@shared/contract/pickup'
import type { PublicKey } from '@shared/contract/read-keys'
import { keyIdOf } from '@shared/quote-token/jws'
import { verifyTimeline } from '@shared/timeline/verify-timeline'
import { useEffect, useState } from 'react'
import { keysFor } from '@/services/published-keys'

/** What this phone found when it checked the signatures of a timeline; `step` is the number, from 1, of a forged event. */
export type Proof =
  | { state: 'checking' | 'verified' | 'offline' | 'unsigned' | 'unknown' | 'old' }
  | { state: 'forged'; step: number }

/** Checks the signatures whenever the timeline has changed, and again on `recheck`. */
export function useProof(pickup: Pick<Pickup, 'id' | 'timeline'> | undefined) {
  const [proof, setProof] = useState<Proof>({ state: 'checking' })
  const [round, setRound] = useState(0)
  const shown = pickup && JSON.stringify([pickup.id, pickup.timeline, round])
  useEffect(() => {
    let present = true
    if (shown) {
      const [id, timeline]: [string, TimelineEvent[]] = JSON.parse(shown)
      void check(id, timeline).then((found) => present && setProof(found))
    }
    return () => {
      present = false
    }
  }, [shown])
  return { proof, recheck: () => setRound((before) => before + 1) }
}

async function check(id: string, timeline: readonly TimelineEvent[]): Promise<Proof> {
  const tokens = timeline.flatMap(({ token }) => (token === undefined ? [] : [token]))
  if (!timeline[0]?.token) return { state: 'unsigned' }
  try {
    return judge(id, timeline, await keysForAll(tokens))
  } catch {
    return { state: 'offline' }
  }
}

/** A phone that was offline for long asks once for each new key. */
async function keysForAll(tokens: readonly string[]): Promise<readonly PublicKey[]> {
  const byKey = new Map(tokens.map((token) => [keyIdOf(token), token]))
  let keys: readonly PublicKey[] = []
  for (const token of byKey.values()) keys = await keysFor(token)
  return keys
}

function judge(id: string, timeline: readonly TimelineEvent[], keys: readonly PublicKey[]): Proof {
  const found = verifyTimeline(id, timeline, keys)
  if (found.valid) return { state: 'verified' }
  if (found.reason === 'unknown_key') return { state: 'unknown' }
  if (found.reason === 'unknown_version') return { state: 'old' }
  return { state: 'forged', step: found.at }
}
