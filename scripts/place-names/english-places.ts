import { areaList } from '@vant/area-data'
import { placeholders } from '../../functions/pickups/areas'
import { romanisePlace } from './romanise-place'

const { province_list: provinces, city_list: cities, county_list: districts } = areaList

/** Their places are written as their own people write them, which no rule tells. */
const elsewhere = /^(71|81|82)/

/** English names by administrative code: two digits for a province, four for a city, six for a district. */
export function englishPlaces(): Readonly<Record<string, string>> {
  const names = new Map<string, string>()
  for (const [code, name] of Object.entries(provinces)) names.set(code.slice(0, 2), romanisePlace(name, []))
  for (const [code, name] of Object.entries(cities)) {
    if (!elsewhere.test(code) && !placeholders.includes(name)) names.set(code.slice(0, 4), romanisePlace(name, []))
  }
  for (const [code, name] of Object.entries(districts)) {
    if (!elsewhere.test(code)) names.set(code, romanisePlace(name, placesAround(code)))
  }
  return Object.fromEntries(names)
}

const placesAround = (district: string) =>
  [provinces[`${district.slice(0, 2)}0000`], cities[`${district.slice(0, 4)}00`]].filter((name) => name !== undefined)
