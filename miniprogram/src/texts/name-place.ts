import type { Area, StationNames } from '@shared/contract/list-areas'
import type { Pickup } from '@shared/contract/pickup'
import { language } from '@/services/language'
import { englishPlaces } from './english-places'

/** A district by its administrative code and its Chinese name, which says province, city and district. */
export type Place = Pick<Area, 'code' | 'name'>

/** Without the kind of a district, so that three fit beside each other. */
export interface PlaceNames {
  province: string
  /** The province's once more for a municipality and for what belongs to no city. */
  city: string
  district: string
}

/** What the last character of a Chinese name says; an English name with a space says its kind itself. */
const kinds: Readonly<Record<string, string>> = {
  区: 'District',
  县: 'County',
  旗: 'Banner',
  镇: 'Town',
  道: 'Subdistrict',
}

/** Province, city and district in the language the app speaks; Chinese where English has no name. */
export function namesOfPlace({ code, name }: Place): PlaceNames {
  const parts = name.split(' ')
  const [province = name] = parts
  const district = districtOf(name)
  const city = parts.length > 2 ? (parts[1] ?? province) : province
  if (language !== 'en') return { province, city, district }
  const { [code.slice(0, 2)]: provinceEn, [code.slice(0, 4)]: cityEn, [code]: districtEn } = englishPlaces()
  return {
    province: provinceEn ?? province,
    city: (city === province ? provinceEn : cityEn) ?? city,
    district: districtEn ?? district,
  }
}

/** `广东省 广州市 天河区`, in English `Tianhe District, Guangzhou, Guangdong`. */
export function namePlace(place: Place): string {
  if (language !== 'en') return place.name
  const { province, city, district } = namesOfPlace(place)
  return [...new Set([withKind(district, districtOf(place.name)), city, province])].join(', ')
}

/** The address of a pickup, masked; the district leads in Chinese and ends in English. */
export function nameAddress({ address, area }: Pick<Pickup, 'address' | 'area'>): string {
  if (language !== 'en' || !address.startsWith(area.name)) return address
  const street = address.slice(area.name.length).trim()
  return [...(street ? [street] : []), namePlace(area)].join(', ')
}

export const nameStation = ({ name, nameEn }: StationNames): string => orEnglish(name, nameEn)

/** What an operator wrote, in English where he did. */
export const orEnglish = (chinese: string, english: string | undefined): string =>
  (language === 'en' ? english : undefined) ?? chinese

const districtOf = (name: string) => name.slice(name.lastIndexOf(' ') + 1)

/** What has no English name is Chinese, and says its kind as well. */
function withKind(district: string, chinese: string): string {
  const kind = kinds[chinese.slice(-1)]
  return kind && district !== chinese && !district.includes(' ') ? `${district} ${kind}` : district
}
