import type { Area } from '@shared/contract/list-areas'
import { namesOfPlace } from '@/texts/name-place'

export interface City {
  name: string
  areas: Area[]
}

export interface Province {
  name: string
  cities: City[]
}

/** Districts by the first two and four digits of their codes. */
export function groupAreas(areas: readonly Area[]): Province[] {
  const provinces = new Map<string, { name: string; cities: Map<string, City> }>()
  for (const area of areas) {
    const names = namesOfPlace(area)
    const province = valueAt(provinces, area.code.slice(0, 2), () => ({ name: names.province, cities: new Map() }))
    valueAt(province.cities, area.code.slice(0, 4), () => ({ name: names.city, areas: [] })).areas.push(area)
  }
  return [...provinces.values()].map(({ name, cities }) => ({ name, cities: [...cities.values()] }))
}

function valueAt<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known) return known
  const made = make()
  map.set(key, made)
  return made
}
