import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPriceBook } from '@shared/price-book/price-book'
import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { samplePriceBook } from '@shared/price-book/sample'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readPriceBook } from '../../../functions/catalog/read-price-book'
import { compose } from '../../../functions/compose'
import { readConfig } from '../../../functions/config'
import { jsonLogger } from '../../../functions/http/logger'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'youshu-book-'))
})
afterEach(() => rm(folder, { recursive: true }))

const published: PriceBookDocument = { ...samplePriceBook, id: 'wuhan-2026-03-09', sample: false }

/** What a server is composed of that is told to use a price book with this content. */
async function composedWith(content: unknown) {
  const file = join(folder, 'book.json')
  await writeFile(file, JSON.stringify(content))
  return compose(readConfig({ DATA_DIR: folder, PRICE_BOOK: file }), jsonLogger('silent'))
}

/** The book as a server with the keys of `folder` signs it. */
async function signed(document: PriceBookDocument) {
  const { signer, issuer } = await composedWith(document)
  return (await readPriceBook({ signer, issuer, priceBook: openPriceBook(document) })()).body
}

it('a server values with the price book it is told to, signed or not', async () => {
  expect((await composedWith(published)).priceBook).toEqual(openPriceBook(published))
  expect((await composedWith(await signed(published))).priceBook).toEqual(openPriceBook(published))
  const untold = await compose(readConfig({ DATA_DIR: folder }), jsonLogger('silent'))
  expect(untold.priceBook.id).toBe(samplePriceBook.id)
})

it('a server does not start with a book that was changed after it was signed', async () => {
  const body = await signed(published)
  const dearer = { ...body, document: { ...published, bestBefore: '2030-12-31' } }
  await expect(composedWith(dearer)).rejects.toThrow(/^PRICE_BOOK .*book\.json cannot be used: hash is .* was changed/)
})

it('a server does not start with a book that another machine signed', async () => {
  const body = await signed(published)
  await rm(join(folder, 'keys.json'))
  await expect(composedWith(body)).rejects.toThrow('token is signed with the key')
})

it('a server does not start with a book in which something has no price', async () => {
  const { copper: _, ...materials } = samplePriceBook.materials
  await expect(composedWith({ ...published, materials })).rejects.toThrow('the price book has no material copper')
})
