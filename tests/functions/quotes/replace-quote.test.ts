import { randomBytes } from 'node:crypto'
import { bookPickup } from '@shared/contract/book-pickup'
import { cancelPickup } from '@shared/contract/cancel-pickup'
import { readQuote } from '@shared/contract/read-quote'
import { signQuote } from '@shared/contract/sign-quote'
import { beforeEach, describe, expect, it } from 'vitest'
import { derivedId } from '../../../functions/derived-id'
import { Unavailable } from '../../../functions/ports'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { everyRow } from '../../support/every-row'
import { workingAirConditioner as answers } from '../../support/finished-answers'
import { aBooking, bearer, signedQuote, withKey } from '../../support/orders'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
let tables: TestTables
let service: TestService
let oldKey: string
let newKey: string
let old: string

beforeEach(async () => {
  tables = await newTables()
  service = await testService(tables)
  ;[oldKey, newKey] = [aKey(), aKey()]
  old = (await service.answered(signQuote, 201, sent(oldKey))).id
})

const aKey = () => randomBytes(24).toString('base64url')
const sent = (key: string, more: object = {}) => ({
  headers: withKey(key),
  body: { category: 'air-conditioner', answers, ...more },
})
const replace = (replaces = oldKey) =>
  service.answered(signQuote, 201, sent(newKey, { replaces, answers: { ...answers, 'install-years': 7 } }))
const standing = async (id: string) => {
  const { status, supersededBy } = await service.answered(readQuote, 200, { params: { id } })
  return { status, supersededBy }
}

describe('a quote that takes the place of another', () => {
  it('ends it, and the old one says by which', async () => {
    const { id } = await replace()
    expect(await standing(old)).toEqual({ status: 'superseded', supersededBy: id })
    expect(await standing(id)).toEqual({ status: 'valid', supersededBy: undefined })
  })

  it('says so before it is booked, expired or not', async () => {
    await replace()
    service.setTime('2026-04-10 10:00')
    expect((await standing(old)).status).toBe('superseded')
  })

  it('may be sent again, also by a phone that never got the first answer', async () => {
    const first = await replace()
    const again = sent(newKey, { replaces: oldKey, answers: { ...answers, 'install-years': 7 } })
    expect(await service.answered(signQuote, 200, again)).toEqual(first)
    expect((await standing(old)).supersededBy).toBe(first.id)
  })

  it('ends it with the repeat when it could not at first', async () => {
    const away = { ...service.ports.quoteMarks, end: () => Promise.reject(new Unavailable('marks are away')) }
    const order = sent(newKey, { replaces: oldKey })
    const broken = await testService(tables, { ...service.ports, quoteMarks: away })
    expect((await broken.call(signQuote, order)).status).toBe(503)
    expect((await standing(old)).status).toBe('valid')
    const { id } = await service.answered(signQuote, 200, order)
    expect(await standing(old)).toEqual({ status: 'superseded', supersededBy: id })
  })

  describe('does not end it with a repeat, when it could not at first and has ended itself since:', () => {
    const order = () => sent(newKey, { replaces: oldKey })
    let id: string

    beforeEach(async () => {
      const away = { ...service.ports.quoteMarks, end: () => Promise.reject(new Unavailable('marks are away')) }
      const broken = await testService(tables, { ...service.ports, quoteMarks: away })
      expect((await broken.call(signQuote, order())).status).toBe(503)
      id = derivedId(newKey)
    })
    const leavesOldOne = async (status: 'valid' | 'expired' = 'valid') => {
      expect((await service.answered(signQuote, 200, order())).id).toBe(id)
      expect((await standing(old)).status).toBe(status)
    }

    it('revoked', async () => {
      await service.ports.quoteMarks.end(id, { kind: 'revoked' }, '2026-03-10T03:00:00.000Z')
      await leavesOldOne()
    })

    it('superseded', async () => {
      await service.answered(signQuote, 201, sent(aKey(), { replaces: newKey }))
      await leavesOldOne()
    })

    it('booked', async () => {
      await service.answered(bookPickup, 201, { headers: withKey(), body: aBooking([id]) })
      await leavesOldOne()
    })

    it('expired', async () => {
      service.setTime('2026-03-30 10:00')
      await leavesOldOne('expired')
    })
  })

  it('changes nothing about one that is booked, not even when that is cancelled later', async () => {
    const pickup = await service.answered(bookPickup, 201, { headers: withKey(), body: aBooking([old]) })
    await replace()
    expect(await standing(old)).toEqual({ status: 'booked', supersededBy: undefined })
    const owner = { ...withKey(), ...bearer(pickup.secret) }
    await service.answered(cancelPickup, 200, { params: { id: pickup.id }, headers: owner, body: {} })
    expect((await standing(old)).status).toBe('valid')
  })

  it('changes nothing about one that has ended already', async () => {
    const { id } = await replace()
    await service.answered(signQuote, 201, sent(aKey(), { replaces: oldKey }))
    expect(await standing(old)).toEqual({ status: 'superseded', supersededBy: id })
  })

  it('is signed though nobody knows the other, and leaves no mark for it', async () => {
    const unknown = aKey()
    await replace(unknown)
    const rows = await everyRow(tables)
    expect(rows.filter(({ pk }) => pk === `QUOTE#${derivedId(unknown)}`)).toEqual([])
  })

  it('never ends itself', async () => {
    const { id } = await replace(newKey)
    expect((await standing(id)).status).toBe('valid')
  })

  it('ends nothing when it is refused', async () => {
    const body = { replaces: oldKey, expect: { low: 1, high: 1 } }
    await service.refused(signQuote, 'quote_mismatch', sent(newKey, body))
    await service.refused(signQuote, 'idempotency_mismatch', sent(oldKey, { replaces: oldKey, answers: {} }))
    expect((await standing(old)).status).toBe('valid')
  })

  it('needs the key of the other: its id, which everybody may know, is not enough', async () => {
    const problem = await service.refused(signQuote, 'invalid_request', sent(newKey, { replaces: old }))
    expect(problem.fields).toMatchObject([{ field: 'replaces' }])
    expect((await standing(old)).status).toBe('valid')
  })

  it('may itself be signed without a key', async () => {
    const body = { category: 'air-conditioner', answers, replaces: oldKey }
    const { id } = await service.answered(signQuote, 201, { body })
    expect((await standing(old)).supersededBy).toBe(id)
  })
})

describe('booking a quote that has ended', () => {
  const book = (code: 'quote_superseded' | 'quote_revoked', quotes: string[]) =>
    service.refused(bookPickup, code, { headers: withKey(), body: aBooking(quotes) })

  it('is refused, and the problem says which of the quotes it is', async () => {
    const other = await signedQuote(service)
    await replace()
    expect((await book('quote_superseded', [other.id, old])).quote).toBe(old)
    await service.ports.quoteMarks.end(other.id, { kind: 'revoked' }, '2026-03-10T03:00:00.000Z')
    expect((await book('quote_revoked', [other.id])).quote).toBe(other.id)
    expect((await standing(other.id)).status).toBe('revoked')
  })

  it('is refused in the transaction too, when it ends after everything was checked', async () => {
    const other = await signedQuote(service)
    await replace()
    await service.ports.quoteMarks.end(other.id, { kind: 'revoked' }, '2026-03-10T03:00:00.000Z')
    const unaware = { ...service.ports.quoteMarks, read: async () => new Map() }
    service = await testService(tables, { ...service.ports, quoteMarks: unaware })
    expect((await book('quote_superseded', [old])).quote).toBe(old)
    expect((await book('quote_revoked', [other.id])).quote).toBe(other.id)
  })

  it('leaves an answer that was given standing: the same booking again is the same pickup', async () => {
    const order = { headers: withKey(), body: aBooking([old]) }
    const first = await service.answered(bookPickup, 201, order)
    await replace()
    expect(await service.answered(bookPickup, 200, order)).toEqual(first)
  })
})
