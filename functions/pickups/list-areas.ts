import type { listAreas as call } from '../../shared/contract/list-areas'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import { isKnownCode, liesIn, servedAreas } from './areas'
import type { PickupPorts } from './ports'

type Query = Input<typeof call>['query']

const withoutSpaces = (text: string) => text.replace(/\s/g, '')

/** Served districts: all, those within `code`, those whose name contains `q`. Refuses area_unknown. */
export function listAreas({ stations }: Pick<PickupPorts, 'stations'>) {
  const served = servedAreas(stations)
  return async ({ query }: { readonly query: Query }): Promise<Answer<typeof call>> => {
    const { code, q } = query
    if (code && !isKnownCode(code)) throw new Refusal('area_unknown')
    const areas = served
      .filter((area) => !code || liesIn(area.code, code))
      .filter((area) => !q || withoutSpaces(area.name).includes(withoutSpaces(q)))
    return { status: 200, body: { areas }, headers: { 'cache-control': 'public, max-age=3600' } }
  }
}
