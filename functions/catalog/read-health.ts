import type { readHealth as call } from '../../shared/contract/read-health'
import type { Answer } from '../http/route'

/** Says that the function is up; asks nothing of the database. */
export const readHealth = async (): Promise<Answer<typeof call>> => ({
  status: 200,
  body: { status: 'ok' },
  headers: { 'cache-control': 'no-store' },
})
