import type { Area } from '@shared/contract/list-areas'
import { useEffect, useState } from 'react'
import { type Found, findAreas } from './find-areas'

/** While somebody types, nothing is asked. */
const pauseMs = 300

/** Served districts whose name contains what is typed; `found` stays away until there is an answer. */
export function useAreaSearch(served: readonly Area[] | undefined) {
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Found>()
  const name = typed.trim()
  useEffect(() => {
    if (name === '') return setFound(undefined)
    let overtaken = false
    const timer = setTimeout(async () => {
      const answer = await findAreas(name, served)
      if (!overtaken) setFound(answer)
    }, pauseMs)
    return () => {
      overtaken = true
      clearTimeout(timer)
    }
  }, [name, served])
  return { typed, type: setTyped, found }
}
