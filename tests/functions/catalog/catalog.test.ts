import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { categories } from '@shared/categories'
import { bookPickup } from '@shared/contract/book-pickup'
import { readCatalog } from '@shared/contract/read-catalog'
import { readHealth } from '@shared/contract/read-health'
import { readKeys } from '@shared/contract/read-keys'
import { readPriceBook } from '@shared/contract/read-price-book'
import { openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { verifyPriceBook } from '@shared/quote-token/verify-price-book'
import { beforeEach, describe, expect, it } from 'vitest'
import { followKeyFile } from '../../../functions/adapters/follow-key-file'
import { openKeyFile } from '../../../functions/adapters/key-file'
import { keyFileSigner } from '../../../functions/adapters/key-file-signer'
import { revokeInKeyFile } from '../../../functions/adapters/revoke-in-key-file'
import { jsonLogger } from '../../../functions/http/logger'
import { tablesFactory } from '../../support/dynamo'
import { type TestService, testService } from '../../support/test-service'
import { tokenMaker } from '../../support/token-maker'

const newTables = tablesFactory()
let service: TestService

beforeEach(async () => {
  service = await testService(await newTables())
})

describe('the catalogue', () => {
  it('lists every category with its questions as data, the rules of today and the price book', async () => {
    const { categories: listed, priceBook } = await service.answered(readCatalog, 200)
    expect(listed.map(({ category }) => category)).toEqual(categories.map(({ id }) => id))
    const [airConditioner] = listed
    expect(airConditioner?.rulebook.id).toMatch(/^air-conditioner@\d{4}-\d{2}-\d{2}$/)
    expect(airConditioner?.questions.find(({ id }) => id === 'floor')).toEqual({
      id: 'floor',
      kind: 'integer',
      min: 3,
      max: 40,
      askedWhen: { question: 'lift', in: ['stairs'] },
      unknown: true,
    })
    expect(priceBook).toEqual({
      id: samplePriceBook.id,
      hash: service.ports.priceBook.hash,
      sample: true,
      bestBefore: samplePriceBook.bestBefore,
    })
  })

  it('keeps its order and its help texts to itself', async () => {
    const { text } = await service.call(readCatalog)
    for (const unpublished of ['ranked', 'better', 'title', 'hint']) expect(text).not.toContain(`"${unpublished}"`)
  })
})

describe('the price book', () => {
  it('comes with a token that vouches for every price in it', async () => {
    const { hash, document, token } = await service.answered(readPriceBook, 200)
    const { keys } = await service.answered(readKeys, 200)
    const book = openPriceBook(document)
    expect(book.hash).toBe(hash)
    expect(verifyPriceBook(token, book, keys)).toBe(true)
    const { copper } = samplePriceBook.materials
    const cheaper = { ...document, materials: { ...document.materials, copper: { ...copper, fenPerTonne: 1 } } }
    expect(verifyPriceBook(token, openPriceBook(cheaper), keys)).toBe(false)
  })

  it('is signed once, however many ask, and again after a signature failed', async () => {
    let signed = 0
    const signer: typeof service.ports.signer = {
      ...service.ports.signer,
      sign: (bytes) => {
        signed++
        return signed === 1 ? Promise.reject(new Error('KMS is away')) : service.ports.signer.sign(bytes)
      },
    }
    const counted = await testService(await newTables(), { signer })
    await counted.refused(readPriceBook, 'internal')
    const answers = await Promise.all(Array.from({ length: 5 }, () => counted.answered(readPriceBook, 200)))
    expect(new Set(answers.map(({ token }) => token)).size).toBe(1)
    expect(signed).toBe(2)
  })

  it('is the same to the byte from every instance of the function', async () => {
    const other = await testService(await newTables(), { signer: service.ports.signer })
    other.setTime('2026-03-11 23:00')
    expect((await other.call(readPriceBook)).text).toBe((await service.call(readPriceBook)).text)
  })
})

describe.each([
  ['the catalogue', readCatalog],
  ['the price book', readPriceBook],
])('%s that is known already', (_, call) => {
  it('is not sent again', async () => {
    const { headers } = await service.call(call)
    expect(headers['cache-control']).toBe('public, max-age=60')
    const again = await service.call(call, { headers: { 'if-none-match': headers.etag ?? '' } })
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', headers.etag])
  })

  it('is sent when the price book has changed', async () => {
    const { headers } = await service.call(call)
    const changed = openPriceBook({ ...samplePriceBook, bestBefore: '2026-06-30' })
    const later = await testService(await newTables(), { priceBook: changed, signer: service.ports.signer })
    const answer = await later.call(call, { headers: { 'if-none-match': headers.etag ?? '' } })
    expect(answer.status).toBe(200)
    expect(answer.headers.etag).not.toBe(headers.etag)
  })
})

it('the price book is sent again when the signing key has changed', async () => {
  const { headers } = await service.call(readPriceBook)
  const { key } = tokenMaker('next-key')
  const signer = { ...service.ports.signer, kid: key.kid }
  const rotated = await testService(await newTables(), { signer })
  const answer = await rotated.call(readPriceBook, { headers: { 'if-none-match': headers.etag ?? '' } })
  expect(answer.status).toBe(200)
})

it('the price book is signed anew, under another ETag, as soon as a running server signs with another key', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'youshu-catalog-'))
  const path = join(folder, 'keys.json')
  const signer = keyFileSigner(await followKeyFile(path, jsonLogger('silent')))
  const running = await testService(await newTables(), { signer })
  const known = await running.call(readPriceBook)
  const stolen = await openKeyFile(path)
  await revokeInKeyFile(path, stolen.signKey.publicKey.kid, new Date())
  const again = await running.call(readPriceBook, { headers: { 'if-none-match': known.headers.etag ?? '' } })
  await rm(folder, { recursive: true })
  expect([again.status, again.headers.etag]).toEqual([200, expect.stringContaining(signer.kid)])
  const { document, token } = JSON.parse(again.text)
  expect(verifyPriceBook(token, openPriceBook(document), await signer.publicKeys())).toBe(true)
})

describe('around the catalogue', () => {
  it('the service says that it is up', async () => {
    expect(await service.answered(readHealth, 200)).toEqual({ status: 'ok' })
  })

  it('the API document describes calls with their refusals', async () => {
    const { status, headers, text } = await service.send({ method: 'GET', path: '/openapi.json' })
    expect([status, headers['content-type']]).toEqual([200, expect.stringMatching(/^application\/json/)])
    const { operationId, responses } = JSON.parse(text).paths['/v1/pickups'].post
    expect(operationId).toBe(bookPickup.name)
    expect(JSON.stringify(responses)).toContain('idempotency_mismatch')
  })

  it('unknown addresses and wrong methods are refused as problems', async () => {
    const codeOf = async (method: string, path: string) => JSON.parse((await service.send({ method, path })).text).code
    expect(await codeOf('GET', '/v1/nothing')).toBe('not_found')
    expect(await codeOf('DELETE', '/v1/catalog')).toBe('method_not_allowed')
  })
})
