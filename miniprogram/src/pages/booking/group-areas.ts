import type { Area } from '@shared/contract/list-areas'

export interface City {
  name: string
  areas: Area[]
}

export interface Province {
  name: string
  cities: City[]
}

/** Districts by the first two and four digits of their codes; their names say province, city and district. */
export function groupAreas(areas: readonly Area[]): Province[] {
  const provinces = new Map<string, { name: string; cities: Map<string, City> }>()
  for (const area of areas) {
    const [provinceName = area.name, ...rest] = area.name.split(' ')
    const province = valueAt(provinces, area.code.slice(0, 2), () => ({ name: provinceName, cities: new Map() }))
    // A municipality is its own city: its districts have names of two parts.
    const cityName = rest.length > 1 ? (rest[0] ?? provinceName) : provinceName
    valueAt(province.cities, area.code.slice(0, 4), () => ({ name: cityName, areas: [] })).areas.push(area)
  }
  return [...provinces.values()].map(({ name, cities }) => ({ name, cities: [...cities.values()] }))
}

/** The last part of a district's name. */
export const districtOf = ({ name }: Area): string => name.slice(name.lastIndexOf(' ') + 1)

function valueAt<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known) return known
  const made = make()
  map.set(key, made)
  return made
}
