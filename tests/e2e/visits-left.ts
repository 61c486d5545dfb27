import { shanghaiDay } from '../../functions/shanghai-day'
import { httpClient } from '../support/http-client'

const TIANHE = '440106'

/** Visits that can still be booked in Tianhe after today, so that no window closes while they are counted. */
export async function visitsLeft(url: string): Promise<number> {
  const today = shanghaiDay(new Date())
  const slots = await httpClient(url).slots(TIANHE)
  return slots.filter(({ day }) => day > today).reduce((sum, { left }) => sum + left, 0)
}
