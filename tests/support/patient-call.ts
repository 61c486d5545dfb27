import { setTimeout as sleep } from 'node:timers/promises'
import type { Call } from '@shared/contract/call'
import type { LambdaCaller, RawAnswer, SentRequest } from './lambda-caller'

/** An answer, and how often the service put the caller off before it. */
export interface PatientAnswer extends RawAnswer {
  readonly putOff: number
}

/**
 * Calls as a phone does on a busy day: told `unavailable`, it waits for as long as the answer says, longer each time and
 * not in step with the others, and asks again.
 */
export async function patientCall(service: LambdaCaller, call: Call, request: SentRequest): Promise<PatientAnswer> {
  for (let putOff = 0; ; putOff++) {
    const answer = await service.call(call, request)
    if (answer.status !== 503) return { ...answer, putOff }
    const seconds = Number(answer.headers['retry-after'])
    if (!(seconds > 0)) throw new Error('unavailable, and no word for how long')
    await sleep(seconds * 1000 * 2 ** putOff * (1 + Math.random()))
  }
}
