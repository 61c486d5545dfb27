import { type Area, listAreas } from '@shared/contract/list-areas'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { send } from '@/services/send'
import { namesOfPlace } from '@/texts/name-place'
import { groupAreas } from './group-areas'

/** The districts that are served, as three wheels. */
export function useAreas() {
  const [areas, setAreas] = useState<readonly Area[]>()
  const [failed, setFailed] = useState(false)
  const [turned, setTurned] = useState<readonly number[]>([0, 0, 0])

  const reload = useCallback(async () => {
    setFailed(false)
    try {
      const { body } = await send(listAreas, { query: {} })
      setAreas(body?.areas ?? [])
    } catch {
      setFailed(true)
    }
  }, [])
  useEffect(() => {
    void reload()
  }, [reload])

  const provinces = useMemo(() => groupAreas(areas ?? []), [areas])
  const [first = 0, second = 0] = turned
  const cities = provinces[first]?.cities ?? []
  const districts = cities[second]?.areas ?? []

  return {
    areas,
    failed,
    reload,
    turned,
    columns: [
      provinces.map(({ name }) => name),
      cities.map(({ name }) => name),
      districts.map((area) => namesOfPlace(area).district),
    ],
    /** Turning a wheel sets those after it back to their first entry. */
    turn: (column: number, index: number) =>
      setTurned((before) => before.map((at, place) => (place < column ? at : place === column ? index : 0))),
    pick: ([province = 0, city = 0, district = 0]: readonly number[]): Area | undefined =>
      provinces[province]?.cities[city]?.areas[district],
  }
}
