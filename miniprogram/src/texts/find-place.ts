import { englishPlaces } from './english-places'
import { namesOfPlace, type Place } from './name-place'

/** The districts whose English name, or that of their city or province, is what somebody typed, else begins so, else contains it. */
export const districtsCalled = <Known extends Place>(typed: string, districts: readonly Known[]): readonly Known[] =>
  bestMatches(districts, (district) => Object.values(namesOfPlace(district)), typed)

/** The first district, served or not, that is called so in English, or that lies in a place which is. */
export function codeOfDistrict(typed: string): string | undefined {
  const places = englishPlaces()
  const districts = Object.keys(places).filter((code) => code.length === 6)
  const names = (code: string) => [code, code.slice(0, 4), code.slice(0, 2)].map((part) => places[part] ?? '')
  return bestMatches(districts, names, typed)[0]
}

const ways = [
  (name: string, wanted: string) => name === wanted,
  (name: string, wanted: string) => name.startsWith(wanted),
  (name: string, wanted: string) => name.includes(wanted),
]

function bestMatches<Known>(all: readonly Known[], namesOf: (one: Known) => string[], typed: string): readonly Known[] {
  const [wanted = ''] = typed.split(',').map((part) => lettersOf(withoutKind(part)))
  if (wanted === '') return []
  const found = ways.map((fits) => all.filter((one) => namesOf(one).some((name) => fits(lettersOf(name), wanted))))
  return found.find(({ length }) => length > 0) ?? []
}

/** The names are without their most frequent kinds. */
const withoutKind = (typed: string) => typed.replace(/\b(district|county|banner|city|province|town)\b/gi, '')

/** `Xi'an`, `xi an` and `Xian` are the same, so are `Lüliang` and `Luliang`. */
const lettersOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/ü/g, 'u')
    .replace(/[^a-z]/g, '')
