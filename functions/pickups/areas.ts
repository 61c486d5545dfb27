import { areaList } from '@vant/area-data'
import type { Area } from '../../shared/contract/list-areas'
import { type Station, stationFor } from './station'

const { province_list: provinces, city_list: cities, county_list: districts } = areaList

// The list groups districts that belong to no city under names like these.
const placeholders = ['县', '省直辖县', '自治区直辖县级行政区划']

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

/** Every district some station serves, in the order of codes. */
export const servedAreas = (stations: readonly Station[]): readonly Area[] =>
  Object.keys(districts).flatMap((code) => {
    const station = stationFor(stations, code)
    const name = districtName(code)
    return station && name ? [{ code, name, ways: station.ways, station: { name: station.name } }] : []
  })

/** Whether a district lies in the province, city or district of a code. */
export const liesIn = (district: string, code: string): boolean => district.startsWith(code.replace(/(00){1,2}$/, ''))
