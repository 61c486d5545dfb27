import { type Area, listAreas } from '@shared/contract/list-areas'
import { language } from '@/services/language'
import { send } from '@/services/send'
import { codeOfDistrict, districtsCalled } from '@/texts/find-place'

export interface Found {
  /** What was looked for. */
  name: string
  areas: readonly Area[]
  /** The nearest served ones of a place that is not. */
  nearest: readonly Area[]
}

const mostShown = 6

/** Served districts whose name contains a text. Undefined without network: the wheels are there as well. */
export async function findAreas(name: string, served: readonly Area[] = []): Promise<Found | undefined> {
  try {
    return isEnglish(name) ? await findInEnglish(name, served) : await ask({ q: name }, name)
  } catch {
    return undefined
  }
}

/** The server knows Chinese names alone. */
const isEnglish = (name: string) => language === 'en' && !/[一-龥]/.test(name)

async function findInEnglish(name: string, served: readonly Area[]): Promise<Found | undefined> {
  const areas = districtsCalled(name, served).slice(0, mostShown)
  const code = areas.length === 0 ? codeOfDistrict(name) : undefined
  return code ? ask({ code }, name) : { name, areas, nearest: [] }
}

async function ask(query: { q: string } | { code: string }, name: string): Promise<Found | undefined> {
  const { body } = await send(listAreas, { query })
  return body && { name, areas: body.areas.slice(0, mostShown), nearest: body.nearest ?? [] }
}
