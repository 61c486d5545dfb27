import { areaList } from '@vant/area-data'
import type { Area } from '../../shared/contract/list-areas'
import { namesOf, type Station, stationFor } from './station'
import type { StationPlan } from './station-plan'

const { province_list: provinces, city_list: cities, county_list: districts } = areaList

/** The names under which the list groups districts that belong to no city. */
export const placeholders: readonly string[] = ['县', '省直辖县', '自治区直辖县级行政区划']

/** Whether an administrative code is that of a province, a city or a district. */
export const isKnownCode = (code: string): boolean => code in provinces || code in cities || code in districts

/** `广东省 广州市 天河区`, or `北京市 朝阳区` where city and province are the same; undefined for other codes than a district's. */
export function districtName(code: string): string | undefined {
  const district = districts[code]
  const province = provinces[`${code.slice(0, 2)}0000`]
  const city = cities[`${code.slice(0, 4)}00`]
  if (!district || !province || !city) return undefined
  return city === province || placeholders.includes(city)
    ? `${province} ${district}`
    : `${province} ${city} ${district}`
}

/** Every district some station serves on a day, in the order of codes; those within `code` when there is one. */
export const servedAreas = (plan: StationPlan, day: string, code = '000000'): readonly Area[] =>
  Object.keys(districts).flatMap((district) => {
    if (!liesIn(district, code)) return []
    const station = stationFor(plan, district, day)
    const name = districtName(district)
    return station && name ? [{ code: district, name, ...offersOf(station), station: namesOf(station) }] : []
  })

function offersOf({ ways: { door, courier, store } }: Station): Pick<Area, 'ways' | 'offers'> {
  const offers = [
    ...(door ? [{ way: 'door' as const, categories: door.categories }] : []),
    ...(courier ? [{ way: 'courier' as const, categories: courier.categories }] : []),
    ...(store ? [{ way: 'store' as const, ...store }] : []),
  ]
  return { ways: offers.map(({ way }) => way), offers }
}

/** The first district, served or not, whose whole name contains a text without spaces. */
export const districtNamed = (text: string): string | undefined =>
  Object.keys(districts).find((code) => districtName(code)?.replace(/\s/g, '').includes(text))

/** Whether a district lies in the province, city or district of a code. */
export const liesIn = (district: string, code: string): boolean => district.startsWith(code.replace(/(00){1,3}$/, ''))
