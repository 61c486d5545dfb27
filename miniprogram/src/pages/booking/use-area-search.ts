import { type Area, listAreas } from '@shared/contract/list-areas'
import { useEffect, useState } from 'react'
import { send } from '@/services/send'

/** While somebody types, nothing is asked. */
const pauseMs = 300
const mostShown = 6

interface Found {
  name: string
  areas: readonly Area[]
  /** The nearest served ones of a place that is not. */
  nearest: readonly Area[]
}

/** Districts whose name contains what is typed; `found` stays away until the server has answered. */
export function useAreaSearch() {
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Found>()
  const name = typed.trim()
  useEffect(() => {
    if (name === '') return setFound(undefined)
    let overtaken = false
    const timer = setTimeout(async () => {
      const answer = await findAreas(name)
      if (!overtaken) setFound(answer)
    }, pauseMs)
    return () => {
      overtaken = true
      clearTimeout(timer)
    }
  }, [name])
  return { typed, type: setTyped, found }
}

/** Undefined without network: the wheels are there as well. */
async function findAreas(name: string): Promise<Found | undefined> {
  try {
    const { body } = await send(listAreas, { query: { q: name } })
    return body && { name, areas: body.areas.slice(0, mostShown), nearest: body.nearest ?? [] }
  } catch {
    return undefined
  }
}
