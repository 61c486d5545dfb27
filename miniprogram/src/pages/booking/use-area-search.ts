import { type Area, listAreas } from '@shared/contract/list-areas'
import { useEffect, useState } from 'react'
import { send } from '@/services/send'

/** While somebody types, nothing is asked. */
const pauseMs = 300
const mostShown = 6

interface Found {
  name: string
  areas: readonly Area[]
}

/** Served districts whose name contains what is typed; `found` stays away until the server has answered. */
export function useAreaSearch() {
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Found>()
  const name = typed.trim()
  useEffect(() => {
    if (name === '') return setFound(undefined)
    let overtaken = false
    const timer = setTimeout(async () => {
      const areas = await findAreas(name)
      if (!overtaken) setFound(areas && { name, areas: areas.slice(0, mostShown) })
    }, pauseMs)
    return () => {
      overtaken = true
      clearTimeout(timer)
    }
  }, [name])
  return { typed, type: setTyped, found }
}

/** Undefined without network: the wheels are there as well. */
async function findAreas(q: string): Promise<readonly Area[] | undefined> {
  try {
    return (await send(listAreas, { query: { q } })).body?.areas
  } catch {
    return undefined
  }
}
