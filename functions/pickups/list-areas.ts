import type { listAreas as call } from '../../shared/contract/list-areas'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import { districtNamed, isKnownCode, servedAreas } from './areas'
import type { PickupPorts } from './ports'
import type { StationPlan } from './station-plan'

type Query = Input<typeof call>['query']

const MOST = 3

const withoutSpaces = (text: string) => text.replace(/\s/g, '')

/** Served districts: all, those within `code`, those whose name contains `q`; else the nearest ones. Refuses area_unknown. */
export const listAreas =
  ({ clock, stations }: Pick<PickupPorts, 'clock' | 'stations'>) =>
  async ({ query }: { readonly query: Query }): Promise<Answer<typeof call>> => {
    const { code, q } = query
    if (code && !isKnownCode(code)) throw new Refusal('area_unknown')
    const plan = await stations.current()
    const served = servedAreas(plan, clock.today(), code)
    const areas = served.filter(({ name }) => !q || withoutSpaces(name).includes(withoutSpaces(q)))
    const missed = areas.length > 0 ? undefined : (code ?? (q && districtNamed(withoutSpaces(q))))
    const nearest = missed ? { nearest: nearestAreas(plan, clock.today(), missed) } : {}
    return { status: 200, body: { areas, ...nearest }, headers: { 'cache-control': 'public, max-age=300' } }
  }

/** At most three served districts, those of the same city before others of the same province. */
function nearestAreas(plan: StationPlan, day: string, code: string) {
  const inCity = servedAreas(plan, day, `${code.slice(0, 4)}00`)
  const inProvince = servedAreas(plan, day, `${code.slice(0, 2)}0000`)
  const others = inProvince.filter((area) => !inCity.some((near) => near.code === area.code))
  return [...inCity, ...others].slice(0, MOST)
}
