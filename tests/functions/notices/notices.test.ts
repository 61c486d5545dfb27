import { bookPickup } from '@shared/contract/book-pickup'
import { cancelPickup } from '@shared/contract/cancel-pickup'
import { consentNotices, type NoticeKind } from '@shared/contract/consent-notices'
import { erasePersonalData } from '@shared/contract/erase-personal-data'
import { linkPickup } from '@shared/contract/link-pickup'
import { openSession } from '@shared/contract/open-session'
import { readPickup } from '@shared/contract/read-pickup'
import { reschedulePickup } from '@shared/contract/reschedule-pickup'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { logMessenger } from '../../../functions/adapters/log-messenger'
import { jsonLogger } from '../../../functions/http/logger'
import { changePickup } from '../../../functions/pickups/change-pickup'
import { erasure } from '../../../functions/pickups/erasure'
import type { NoticeConsents } from '../../../functions/ports'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { everyRow } from '../../support/every-row'
import { aBooking, bearer, signedQuote, withKey } from '../../support/orders'
import { streamEvent } from '../../support/stream-event'
import { testService } from '../../support/test-service'
import { type WechatService, wechatService } from '../../support/wechat-service'

const ALICE = 'oAlice-openid-000000000000001'
const NAME = '欧阳测试名'
const PHONE = '19912345678'
const LATER = 'guangzhou-1_2026-03-13_0900'
const newTables = tablesFactory()
let tables: TestTables
let service: WechatService

beforeEach(async () => {
  tables = await newTables()
  service = await wechatService(tables)
})
afterEach(() => service.wechat.close())

interface Owned {
  readonly id: string
  readonly secret: string
}

async function booked(): Promise<Owned> {
  const { id } = await signedQuote(service)
  const body = aBooking([id], { contact: { name: NAME, phone: PHONE } })
  return service.answered(bookPickup, 201, { headers: withKey(), body })
}

/** Consents in WeChat's dialog and tells the service. */
async function consent({ id, secret }: Owned, ...kinds: NoticeKind[]) {
  const code = service.wechat.loginCode(ALICE)
  for (const kind of kinds) service.wechat.allow(ALICE, `T-${kind}`)
  const request = { params: { id }, headers: bearer(secret), body: { code, kinds } }
  return service.answered(consentNotices, 200, request)
}

const owned = ({ id, secret }: Owned) => ({ params: { id }, headers: { ...bearer(secret), ...withKey() } })
const move = (pickup: Owned) => service.answered(reschedulePickup, 200, { ...owned(pickup), body: { slot: LATER } })
const cancel = (pickup: Owned) => service.answered(cancelPickup, 200, { ...owned(pickup), body: {} })
const erase = (pickup: Owned) => service.answered(erasePersonalData, 200, owned(pickup))

/** Lets the function see everything that ever happened, as a consumer does that starts afresh. */
const tell = async () => service.notices(await streamEvent(tables))
const done = { batchItemFailures: [] }

const told = () => service.wechat.messages.map(({ template_id }) => template_id)
const rowsBeside = async () => (await everyRow(tables)).filter(({ sk }) => String(sk).startsWith('NOTICE#'))
const timelineOf = async (pickup: Owned) => {
  const { timeline } = await service.answered(readPickup, 200, owned(pickup))
  return timeline.map(({ kind, about }) => (about ? `${kind} ${about}` : kind))
}

describe('consent to a message', () => {
  it('given after the event is told at once, noted in the timeline, and gone', async () => {
    const pickup = await booked()
    expect(await consent(pickup, 'booked')).toEqual({ kinds: ['booked'] })
    expect(await tell()).toEqual(done)
    expect(told()).toEqual(['T-booked'])
    expect(service.wechat.messages[0]?.data).toEqual({
      thing1: { value: '旧家电上门取件' },
      time2: { value: '2026年3月12日 09:00' },
      thing3: { value: '约好了，09:00 到 12:00 来取' },
    })
    expect(await timelineOf(pickup)).toEqual(['booked', 'noticed booked'])
    expect(await rowsBeside()).toEqual([])
  })

  it('given before the event waits for it', async () => {
    const pickup = await booked()
    await consent(pickup, 'rescheduled', 'cancelled')
    expect(await tell()).toEqual(done)
    expect(told()).toEqual([])
    await move(pickup)
    await tell()
    expect(told()).toEqual(['T-rescheduled'])
    expect(service.wechat.messages[0]?.data.time2).toEqual({ value: '2026年3月13日 09:00' })
    await cancel(pickup)
    await tell()
    expect(told()).toEqual(['T-rescheduled', 'T-cancelled'])
    const timeline = ['booked', 'rescheduled', 'noticed rescheduled', 'cancelled', 'noticed cancelled']
    expect(await timelineOf(pickup)).toEqual(timeline)
  })

  it('is good for one message, however often the stream comes round', async () => {
    const pickup = await booked()
    await consent(pickup, 'booked')
    service.wechat.allow(ALICE, 'T-booked')
    const event = await streamEvent(tables)
    for (let round = 0; round < 3; round++) expect(await service.notices(event)).toEqual(done)
    expect(told()).toEqual(['T-booked'])
    expect(await timelineOf(pickup)).toEqual(['booked', 'noticed booked'])
  })

  it('is good for one message when several consumers see it at once', async () => {
    const pickup = await booked()
    await consent(pickup, 'booked')
    for (let more = 0; more < 5; more++) service.wechat.allow(ALICE, 'T-booked')
    const event = await streamEvent(tables)
    await Promise.all(Array.from({ length: 5 }, () => service.notices(event)))
    expect(told()).toEqual(['T-booked'])
    expect(await tell()).toEqual(done)
    expect(await timelineOf(pickup)).toEqual(['booked', 'noticed booked'])
  })

  it('is told about the next change when it is given again after the last', async () => {
    const pickup = await booked()
    await consent(pickup, 'booked')
    await tell()
    await consent(pickup, 'booked')
    expect(await tell()).toEqual(done)
    expect(told()).toEqual(['T-booked'])
    expect(await rowsBeside()).toHaveLength(1)
  })

  it('to hear of a booking is dropped with the order, and nobody is told that it is booked', async () => {
    const pickup = await booked()
    await consent(pickup, 'booked', 'rescheduled', 'cancelled')
    await cancel(pickup)
    await tell()
    expect(told()).toEqual(['T-cancelled'])
    expect(await rowsBeside()).toEqual([])
  })

  it('that WeChat knows nothing of is dropped without a word', async () => {
    const pickup = await booked()
    const body = { code: service.wechat.loginCode(ALICE), kinds: ['booked' as const] }
    await service.answered(consentNotices, 200, { ...owned(pickup), body })
    expect(await tell()).toEqual(done)
    expect(await timelineOf(pickup)).toEqual(['booked'])
    expect(await rowsBeside()).toEqual([])
  })

  it('ends after sixty days', async () => {
    const pickup = await booked()
    await consent(pickup, 'booked')
    service.setTime('2026-05-09 10:00')
    expect(await tell()).toEqual(done)
    expect(told()).toEqual([])
  })
})

describe('whoever may not', () => {
  it('consents to nothing: a stranger, a used code, an erased order, a place without WeChat', async () => {
    const [pickup, other] = [await booked(), await booked()]
    const params = { id: pickup.id }
    const kinds: NoticeKind[] = ['booked']
    const body = () => ({ code: service.wechat.loginCode(ALICE), kinds })
    await service.refused(consentNotices, 'pickup_unknown', { params, headers: bearer(other.secret), body: body() })
    const used = body()
    await service.answered(consentNotices, 200, { ...owned(other), body: used })
    await service.refused(consentNotices, 'login_refused', { ...owned(pickup), body: used })
    await erase(pickup)
    await service.refused(consentNotices, 'pickup_unknown', { ...owned(pickup), body: body() })
    const without = await testService(tables, { ...service.ports, messenger: noneOf(await testService(tables)) })
    await without.refused(consentNotices, 'login_not_offered', { ...owned(other), body: body() })
  })
})

const noneOf = ({ ports }: { ports: WechatService['ports'] }) => ports.messenger

describe('trouble on the way', () => {
  it.each([-1, 'cut', 'server-error', 'not-json'] as const)('such as %o loses no message', async (fault) => {
    const pickup = await booked()
    await consent(pickup, 'booked')
    service.wechat.fail(fault)
    const event = await streamEvent(tables)
    const { batchItemFailures } = await service.notices(event)
    expect(event.Records.map(({ dynamodb }) => dynamodb?.SequenceNumber)).toContain(
      batchItemFailures[0]?.itemIdentifier,
    )
    expect(told()).toEqual([])
    expect(await service.notices(event)).toEqual(done)
    expect(told()).toEqual(['T-booked'])
    expect(await timelineOf(pickup)).toEqual(['booked', 'noticed booked'])
  })

  it('comes back to the record that failed, and has done those before it', async () => {
    const pickups = [await booked(), await booked()]
    for (const pickup of pickups) await consent(pickup, 'booked')
    const event = await streamEvent(tables)
    service.wechat.fail(-1)
    const { batchItemFailures } = await service.notices(event)
    const failed = event.Records.find(
      ({ dynamodb }) => dynamodb?.SequenceNumber === batchItemFailures[0]?.itemIdentifier,
    )
    expect(failed?.dynamodb?.Keys?.pk?.S).toBe(`PICKUP#${pickups[0]?.id}`)
    await service.notices(event)
    expect(told()).toEqual(['T-booked', 'T-booked'])
  })

  /** A service that dies at a step, as far as the database can tell. */
  const dyingAt = (step: 'claim' | 'markSent' | 'drop', when: 'before' | 'after') => {
    const { noticeConsents } = service.ports
    const die = async () => {
      throw new Error('killed')
    }
    const deadly = {
      claim: async (...given: Parameters<NoticeConsents['claim']>) => {
        if (when === 'after') await noticeConsents.claim(...given)
        return die()
      },
      markSent: async (...given: Parameters<NoticeConsents['markSent']>) => {
        if (when === 'after') await noticeConsents.markSent(...given)
        return die()
      },
      drop: async (...given: Parameters<NoticeConsents['drop']>) => {
        if (when === 'after') await noticeConsents.drop(...given)
        return die()
      },
    }
    return testService(tables, { ...service.ports, noticeConsents: { ...noticeConsents, [step]: deadly[step] } })
  }

  it.each([
    ['claim', 'before'],
    ['claim', 'after'],
    ['markSent', 'before'],
    ['markSent', 'after'],
    ['drop', 'before'],
    ['drop', 'after'],
  ] as const)('such as an end %s %s ends in one message and one note of it', async (step, when) => {
    const pickup = await booked()
    await consent(pickup, 'booked')
    const event = await streamEvent(tables)
    const dying = await dyingAt(step, when)
    expect((await dying.notices(event)).batchItemFailures).toHaveLength(1)
    // Whoever held it for a minute is no more.
    service.setTime('2026-03-10 10:01')
    expect(await service.notices(event)).toEqual(done)
    expect(told()).toEqual(['T-booked'])
    expect(await rowsBeside()).toEqual([])
    // Between WeChat's answer and its note nobody knows of the message: WeChat refuses the second one.
    const isNoted = !(step === 'markSent' && when === 'before')
    expect(await timelineOf(pickup)).toEqual(isNoted ? ['booked', 'noticed booked'] : ['booked'])
  })
})

describe('erasure', () => {
  it('takes consents along, and nobody is told any more', async () => {
    const pickup = await booked()
    await consent(pickup, 'booked', 'cancelled')
    await erase(pickup)
    expect(await rowsBeside()).toEqual([])
    expect(await tell()).toEqual(done)
    expect(told()).toEqual([])
  })

  it('by the clock takes consents and links along with the next look at the stream', async () => {
    const pickup = await booked()
    await consent(pickup, 'cancelled')
    const { session } = await service.answered(openSession, 201, { body: { code: service.wechat.loginCode(ALICE) } })
    await service.answered(linkPickup, 200, { ...owned(pickup), body: { session } })
    const record = await service.ports.pickups.read(pickup.id)
    if (!record) throw new Error('it was just booked')
    await changePickup(service.ports, { record, decide: (now) => erasure(service.ports, now) })
    expect(await tell()).toEqual(done)
    const left = (await everyRow(tables)).filter(({ pk, sk }) => /PERSON#|NOTICE#/.test(`${pk} ${sk}`))
    expect(left).toEqual([])
  })
})

describe('on a machine without WeChat', () => {
  it('a message is a line of the log with nothing personal, and stands in the timeline', async () => {
    const lines: string[] = []
    const log = jsonLogger('info', { write: (line: string) => void lines.push(line) })
    const local = await testService(tables, { ...service.ports, messenger: logMessenger(log) })
    const pickup = await booked()
    const body = { code: 'any', kinds: ['booked' as const] }
    await local.answered(consentNotices, 200, { ...owned(pickup), body })
    expect(await local.notices(await streamEvent(tables))).toEqual(done)
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({ kind: 'booked', pickupId: pickup.id, day: '2026-03-12', from: '09:00', to: '12:00' }),
    ])
    expect(await timelineOf(pickup)).toEqual(['booked', 'noticed booked'])
  })
})

describe('nothing personal', () => {
  it('is in the rows, the logs or the messages', async () => {
    const pickup = await booked()
    await consent(pickup, 'booked', 'cancelled')
    const rows = JSON.stringify(await everyRow(tables))
    service.wechat.fail(-1)
    await tell()
    await tell()
    const words = JSON.stringify(service.wechat.messages.map(({ data, page }) => [data, page]))
    expect(service.wechat.messages).toHaveLength(1)
    for (const hidden of [ALICE, NAME, PHONE, '体育西路', pickup.secret]) {
      expect(rows).not.toContain(hidden)
      expect(service.logged()).not.toContain(hidden)
      expect(words).not.toContain(hidden)
    }
  })
})
