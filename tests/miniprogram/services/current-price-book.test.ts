import { openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { PRICE_BOOK_AUDIENCE } from '@shared/quote-token/token-payload'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { tokenMaker } from '../../support/token-maker'

const { kept, server } = vi.hoisted(() => ({ kept: new Map<string, unknown>(), server: { send: vi.fn() } }))
vi.mock('@/services/storage', () => ({
  loadStored: (key: string) => kept.get(key),
  saveStored: (key: string, value: unknown) => Boolean(kept.set(key, value)),
}))
vi.mock('@/services/send', () => server)

const maker = tokenMaker('key-1')
const shipped = openPriceBook(samplePriceBook)
const published = { ...samplePriceBook, id: 'book-2026-11-20', issued: '2026-11-20', sample: false }

function reply(document: object, signed: { id: string; hash: string }) {
  const token = maker.token({
    iss: 'youshu',
    aud: PRICE_BOOK_AUDIENCE,
    iat: 1_795_000_000,
    id: signed.id,
    hash: signed.hash,
  })
  return { hash: signed.hash, document, token }
}

/** The service as after a start of the app. */
async function started() {
  vi.resetModules()
  return import('@/services/current-price-book')
}

function serves(body: object | undefined, etag = '"1"'): void {
  server.send.mockImplementation(async ({ name }: { name: string }) =>
    name === 'read-keys' ? { status: 200, body: { keys: [maker.key] } } : { status: body ? 200 : 304, body, etag },
  )
}

beforeEach(() => kept.clear())

describe('the price book of this phone', () => {
  it('is the shipped sample until another one was received', async () => {
    expect((await started()).currentPriceBook().hash).toBe(shipped.hash)
  })

  it('is a newer one once its signature was checked, also after a restart and without network', async () => {
    const book = openPriceBook(published)
    serves(reply(published, book))
    expect((await (await started()).refreshPriceBook()).id).toBe('book-2026-11-20')
    expect((await started()).currentPriceBook().hash).toBe(book.hash)
  })

  it('asks with the ETag of what it has, and keeps that when nothing has changed', async () => {
    serves(reply(published, openPriceBook(published)), '"7"')
    const service = await started()
    await service.refreshPriceBook()
    serves(undefined)
    expect((await service.refreshPriceBook()).id).toBe('book-2026-11-20')
    expect(server.send).toHaveBeenLastCalledWith(expect.anything(), { headers: { 'if-none-match': '"7"' } })
  })

  it.each([
    [
      'whose content was changed after signing',
      reply({ ...published, bestBefore: '2040-01-01' }, openPriceBook(published)),
    ],
    [
      'that is signed by nobody we know',
      { ...reply(published, openPriceBook(published)), token: tokenMaker('key-2').token({}) },
    ],
    [
      'that breaks the rules of price books',
      reply({ ...published, bestBefore: '2026-01-01' }, openPriceBook(published)),
    ],
  ])('is never one %s', async (_, body) => {
    serves(body)
    expect((await (await started()).refreshPriceBook()).hash).toBe(shipped.hash)
  })

  it('is the shipped one when what an older app stored can no longer be used', async () => {
    kept.set('price-book', { reply: reply({ ...published, regions: {} }, openPriceBook(published)) })
    expect((await started()).currentPriceBook().hash).toBe(shipped.hash)
  })
})
