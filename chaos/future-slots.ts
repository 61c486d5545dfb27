import type { Slot } from '../shared/contract/list-slots'
import type { LambdaService } from './lambda-service'
import { AREA } from './small-plan'

/** Ids of the slots that can be booked; nothing of today or tomorrow, whose cut-off may come meanwhile. */
export async function futureSlots(service: LambdaService): Promise<string[]> {
  const { text } = await service.send({ method: 'GET', path: '/v1/slots', query: { area: AREA } })
  const { slots } = JSON.parse(text) as { readonly slots: readonly Slot[] }
  return slots.slice(4).map(({ id }) => id)
}
