import { customPinyin, pinyin } from 'pinyin-pro'
import { ownSpellings } from './own-spellings'

// As place names have them, whatever stands around them.
customPinyin({ 都: 'dū', 什: 'shí', 蚌: 'bèng', 莞: 'guǎn' })

const peoples =
  '满|回|蒙古|达斡尔|鄂温克|朝鲜|土家|苗|侗|瑶|壮|仫佬|毛南|黎|羌|彝|藏|仡佬|布依|水|哈尼|傣|拉祜|佤|布朗|独龙|怒|白|普米|傈僳|裕固|哈萨克|东乡|保安|撒拉|土|纳西|景颇|畲|各'

/** What a name ends with to say which kind of place it is, longest first. */
const endings = new RegExp(
  `((${peoples})族)+(自治[区州县]|区)$|(蒙古|哈萨克|柯尔克孜|维吾尔)自治[区州县]$|(省|自治区|地区|街道|[市区县旗镇])$`,
)

/** Zones that a city has made beside its districts: said in words, since their kind is most of their name. */
const zones: readonly [ending: RegExp, words: string][] = [
  [/(高新|高技术)(技术)?(产业)?(开发|园)?区$/, 'High-Tech Zone'],
  [/(经济(技术)?|^)开发区$/, 'Economic Zone'],
  [/(工业|现代产业)园区$/, 'Industrial Park'],
  [/示范区$/, 'Demonstration Zone'],
  [/管理区$/, 'Administrative Zone'],
  [/新区$/, 'New Area'],
  [/矿区$/, 'Mining District'],
]

/**
 * The name of a place of the area list as English writes it: `Chaoyang` for 朝阳区, without its kind where its last
 * character says that, and whole (`Pudong New Area`) where it does not. `within` are the names of its province and city,
 * which zones begin with.
 */
export function romanisePlace(name: string, within: readonly string[]): string {
  const own = ownSpellings[name]
  if (own) return own
  const zone = zones.find(([ending]) => ending.test(name))
  if (!zone) return romanise(withoutKind(name))
  const [ending, words] = zone
  const rest = within.reduce(withoutCity, name).replace(ending, '')
  return rest === '' ? words : `${romanise(rest)} ${words}`
}

/** 城区 and the like keep their kind: nothing else is left of them. */
const withoutKind = (name: string) => name.replace(endings, '') || name

const withoutCity = (name: string, city: string) => name.replace(new RegExp(`^${withoutKind(city)}市?`), '')

/** In one word with a capital, syllables that begin with a, o or e kept apart: `Xi'an`. */
function romanise(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array' })
  const word = syllables
    .map((syllable, place) => (place > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}
