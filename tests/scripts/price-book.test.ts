import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { categories } from '@shared/categories'
import { partSizes } from '@shared/price-book/part-sizes'
import { openPriceBook } from '@shared/price-book/price-book'
import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { samplePriceBook } from '@shared/price-book/sample'
import { verifyPriceBook } from '@shared/quote-token/verify-price-book'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readPriceBookFile } from '../../functions/adapters/price-book-file'
import type { Impact, Impossible, Move } from '../../scripts/price-book/measure-impact'
import { runPriceBook } from '../../scripts/price-book/run-price-book'
import { trustedKeys } from '../../scripts/trusted-keys'

const projectRoot = fileURLToPath(new URL('../..', import.meta.url))
const today = '2026-03-10'
let folder: string
let written = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'youshu-price-book-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => {
  vi.stubEnv('DATA_DIR', join(folder, 'data'))
  return () => vi.unstubAllEnvs()
})

/** As a file has it, where no two rows are one object. */
const copied = <Content>(content: Content): Content => JSON.parse(JSON.stringify(content))

/** A book that an operator made from the sample on the day before, before what `edit` does to it. */
function edited(edit: (book: PriceBookDocument) => void = () => {}): PriceBookDocument {
  const book: PriceBookDocument = {
    ...copied(samplePriceBook),
    id: 'wuhan-2026-03-09',
    issued: '2026-03-09',
    bestBefore: '2026-03-16',
    sample: false,
  }
  edit(book)
  return book
}

/** A row of a table that the test knows to be there. */
function row<Row>(table: Readonly<Record<string, Row>> | undefined, id: string): Row {
  const found = table?.[id]
  if (found === undefined) throw new Error(`the sample has no ${id}`)
  return found
}

async function fileOf(content: unknown): Promise<string> {
  written += 1
  const file = join(folder, `book-${written}.json`)
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  return file
}

async function run(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await runPriceBook(args, { print: (text) => out.push(text), complain: (text) => err.push(text) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

/** Checks a document; file names are cut off, so that lines begin with the line of the file. */
async function check(content: unknown, ...options: string[]) {
  const file = await fileOf(content)
  const { code, out, err } = await run('check', file, '--day', today, ...options)
  const lines = out.split('\n').map((line) => line.replace(`${file}:`, ''))
  return { code, err, found: lines.slice(0, -1), verdict: lines.at(-1)?.trim() }
}

/** The number of the line that an edited book has a text on. */
const lineWith = (book: unknown, text: string, from = ''): number => {
  const lines = JSON.stringify(book, null, 2).split('\n')
  const start = lines.findIndex((line) => line.includes(from))
  return lines.findIndex((line, index) => index >= start && line.includes(text)) + 1
}

describe('checking a price book', () => {
  it('finds nothing in the shipped sample, nor in a fresh copy of it with a new id and new dates', async () => {
    expect(await check(samplePriceBook)).toMatchObject({ code: 0, found: [] })
    expect(await check(edited())).toMatchObject({
      code: 0,
      found: [],
      verdict: 'usable: wuhan-2026-03-09, issued 2026-03-09, best before 2026-03-16; 0 faults',
    })
  })

  it('finds earlier prices of no day, of a day to come, of nothing it prices and out of all proportion', async () => {
    const past = { price: 5_000_000, name: '公开报道', mark: 'B' } as const
    const book = edited((made) => {
      made.history = { materials: { copper: { '2021-13': past, '2027-01': past }, gold: {} }, memory: { '2025': past } }
    })
    const { found, verdict } = await check(book)
    expect(found.filter((line) => line.includes(': fault:')).map((line) => line.replace(/^\d+: fault: /, ''))).toEqual([
      'history.materials.copper.2021-13 is no date that exists',
      'history.materials.copper.2027-01 lies after the issue of the book, 2026-03-09',
      'history.materials.gold is no material: materials has no such row',
      'history.memory.2025.price is 5000000 thousandths of a dollar = 5,000 dollars: what a memory chip once cost is plausible from 0.1 dollars to 200 dollars',
    ])
    expect(verdict).toMatch(/^not usable: 4 faults/)
  })

  it('says what a date of an earlier price looks like', async () => {
    const book = edited((made) => {
      made.history = { materials: {}, memory: { soon: { price: 1_900, name: '公开报道', mark: 'A' } } }
    })
    const { found } = await check(book)
    expect(found.join()).toContain('history.memory.soon is no date: a date as YYYY, YYYY-MM or YYYY-MM-DD')
  })

  it('names a missing row, who needs it and what the sample has there', async () => {
    const book = edited(({ sizes, subsidies }) => {
      delete row(sizes, 'air-conditioner').window
      row(subsidies, 'air-conditioner').sizes = []
    })
    const { code, found, verdict } = await check(book)
    expect(code).toBe(1)
    expect(found[0]).toBe(
      `${lineWith(book, '"air-conditioner": {', '"sizes"')}: fault: sizes.air-conditioner.window is missing, needed for air-conditioner; the shipped sample has {"referencePrice":150000,"floor":5000,"source":"air-conditioner-sizes-cautious"}`,
    )
    expect(verdict).toBe('not usable: 1 fault')
  })

  it('finds every missing row at once, in every region', async () => {
    const book = edited(({ materials, regions, phones }) => {
      delete materials.copper
      delete materials.steel
      delete phones.basePrices.p40
      delete row(phones.basePrices, 'iphone-13')['512gb']
      regions.beijing = copied(row(regions, 'national'))
      delete regions.beijing.costs['air-conditioner']
    })
    const { found } = await check(book)
    const missing = found.flatMap((line) => /fault: (\S+) is missing/.exec(line)?.[1] ?? [])
    expect(missing.sort()).toEqual([
      'materials.copper',
      'materials.steel',
      'phones.basePrices.iphone-13.512gb',
      'phones.basePrices.p40',
      'regions.beijing.costs.air-conditioner',
    ])
  })

  it('finds a missing row for every option of a ranked question, not only for the best and the worst', async () => {
    for (const part of ['memory', 'disk'] as const) {
      for (const id of partSizes[part]) {
        const { found } = await check(
          edited(({ computerParts }) => {
            delete computerParts[part].amounts[id]
          }),
        )
        expect(found.join()).toContain(`fault: computerParts.${part}.amounts.${id} is missing, needed for computer`)
      }
    }
  })

  it('knows the parts of computers in the order of the questions about them', () => {
    const questions = categories.find(({ id }) => id === 'computer')?.questions ?? []
    for (const part of ['memory', 'disk'] as const) {
      const question = questions.find(({ id }) => id === part)
      expect(question).toMatchObject({ ranked: true, options: partSizes[part].map((id) => ({ id })) })
    }
  })

  it.each<[string, (book: PriceBookDocument) => void, string]>([
    [
      'a negative price',
      ({ subsidies }) => {
        row(subsidies, 'computer').amount = -4_500
      },
      'fault: subsidies.computer.amount is -4500 fen = -45 yuan: a subsidy per unit cannot be negative',
    ],
    [
      'a fraction, which is yuan more often than not',
      ({ phones }) => {
        row(phones.basePrices, 'iphone-15')['256gb'] = 2950.5
      },
      'fault: phones.basePrices.iphone-15.256gb is 2950.5: it must be a whole number of fen from 0 to 100000000; 2950.5 yuan are 295050 fen',
    ],
    [
      'a new price of 1 yuan',
      ({ sizes }) => {
        row(row(sizes, 'air-conditioner'), 'split-wall-2hp').referencePrice = 100
      },
      'fault: sizes.air-conditioner.split-wall-2hp.referencePrice is 100 fen = 1 yuan: the price of a new one is plausible from 100 yuan to 50,000 yuan',
    ],
    [
      'a new price of 10 million yuan',
      ({ sizes }) => {
        row(row(sizes, 'air-conditioner'), 'split-wall-2hp').referencePrice = 1_000_000_000
      },
      'fault: sizes.air-conditioner.split-wall-2hp.referencePrice is 1000000000 fen = 10,000,000 yuan: the price of a new one is plausible from 100 yuan to 50,000 yuan',
    ],
    [
      'a margin of 61 %',
      ({ regions }) => {
        row(row(regions, 'national').costs, 'drum').margin = 6_100
      },
      'fault: regions.national.costs.drum.margin is 6100 basis points = 61 %: a margin is plausible from 0 % to 60 %',
    ],
    [
      'copper in yuan per kilogram',
      ({ materials }) => {
        row(materials, 'copper').fenPerTonne = 60_000_000
      },
      'fault: materials.copper.fenPerTonne is 60000000 fen per tonne = 600,000 yuan/t: a tonne of material is plausible from -5,000 yuan/t to 500,000 yuan/t',
    ],
    [
      'more storage that is cheaper',
      ({ phones }) => {
        row(phones.basePrices, 'iphone-13')['256gb'] = 150_000
      },
      'fault: phones.basePrices.iphone-13.256gb is 1,500 yuan, less than the 1,550 yuan of 128gb: more storage is never cheaper',
    ],
    [
      'a terabyte whose chip is cheaper than half of it',
      ({ phones }) => {
        phones.chipFloors['1tb'] = 20_000
      },
      'fault: phones.chipFloors.1tb is 200 yuan, less than the 220 yuan of 512gb: more storage is never cheaper',
    ],
    [
      'a bigger size that is cheaper new',
      ({ sizes }) => {
        row(row(sizes, 'air-conditioner'), 'split-wall-1-5hp').referencePrice = 190_000
      },
      'fault: sizes.air-conditioner.split-wall-1-5hp.referencePrice is 1,900 yuan, less than the 2,000 yuan of split-wall-1hp: bigger is never cheaper',
    ],
    [
      'a bigger size with a lower floor',
      ({ sizes }) => {
        row(row(sizes, 'air-conditioner'), 'cabinet-5hp').floor = 14_000
      },
      'fault: sizes.air-conditioner.cabinet-5hp.floor is 140 yuan, less than the 150 yuan of cabinet-3hp: bigger is never cheaper',
    ],
    [
      'less memory that pays more',
      ({ computerParts }) => {
        computerParts.memory.amounts['8gb'] = 9_000
      },
      'fault: computerParts.memory.amounts.8gb pays 9000 fen, more than the 8000 of 16gb',
    ],
    [
      'a floor of part of a yuan',
      ({ sizes }) => {
        row(row(sizes, 'television'), 'flat-up-to-32').floor = 1_050
      },
      'fault: sizes.television.flat-up-to-32.floor is 1050 fen; what is paid at least is whole yuan',
    ],
    [
      'a source that nobody described',
      ({ subsidies }) => {
        row(subsidies, 'computer').source = 'hearsay'
      },
      'fault: subsidies.computer.source is hearsay, which sources does not describe',
    ],
    [
      'an issue in the future',
      (book) => {
        book.issued = '2026-03-11'
      },
      'fault: issued is 2026-03-11, in the future: today is 2026-03-10',
    ],
    [
      'a best-before that is over',
      (book) => {
        book.bestBefore = '2026-03-09'
      },
      'fault: bestBefore is 2026-03-09, over: today is 2026-03-10, nothing is signed with it',
    ],
    [
      'a day that does not exist',
      (book) => {
        book.bestBefore = '2027-02-29'
      },
      'fault: bestBefore is "2027-02-29": it must be a day that exists, as YYYY-MM-DD',
    ],
    [
      'the id of another book',
      (book) => {
        book.id = samplePriceBook.id
      },
      'fault: id is sample-2026-01-15, which a book with other content has: give it a new id',
    ],
  ])('refuses %s', async (_, edit, line) => {
    const { code, found } = await check(edited(edit))
    expect(code).toBe(1)
    expect(found.map((text) => text.replace(/^\d+: /, ''))).toContain(line)
  })

  it('refuses a best-before ahead of the issue, and tells each place once', async () => {
    const book = edited((it) => {
      it.issued = '2026-03-08'
      it.bestBefore = '2026-03-07'
    })
    expect(await check(book)).toMatchObject({
      code: 1,
      found: ['4: fault: bestBefore is 2026-03-07, before it is issued on 2026-03-08'],
    })
  })

  it('tells every fault of the shape, where it is and what would be right', async () => {
    const book = edited() as unknown as Record<string, Record<string, unknown>>
    book.discount = {}
    delete book.computerParts
    Object.assign(row(book, 'subsidies'), { television: { amount: '0', sizes: [], source: 'no-subsidy' }, 'Bad Id': 1 })
    Object.assign(row(book, 'sources').disposal as object, { mark: 'Z', date: 'January' })
    const { code, found } = await check(book)
    expect(code).toBe(1)
    expect(found.map((text) => text.replace(/^\d+: /, '').trim())).toEqual([
      'fault: sources.disposal.date is "January": it must be a date as YYYY, YYYY-MM or YYYY-MM-DD',
      'fault: sources.disposal.mark is "Z": it must be one of A, B, C, E, G',
      'fault: subsidies.television.amount is "0": it must be a whole number of fen from 0 to 100000000',
      'fault: subsidies.Bad Id is no id: an id: up to 64 of a-z 0-9 . @ -, beginning with a letter or a digit',
      'fault: discount does not belong here; what may stand here is id, issued, bestBefore, sample, sources, materials, regions, sizes, subsidies, computerParts, phones, history',
      'fault: computerParts is missing: it must be an object with memory, disk',
    ])
  })

  it('finds missing rows and jumps beside a fault of the shape', async () => {
    const { found } = await check(
      edited(({ materials, subsidies, sizes }) => {
        delete materials.copper
        row(subsidies, 'computer').amount = -1
        row(row(sizes, 'air-conditioner'), 'window').floor = 10_000
      }),
    )
    expect(found.map((line) => /(fault|warning): (\S+)/.exec(line)?.slice(1).join(' '))).toEqual([
      'fault materials.copper',
      'warning sizes.air-conditioner.window.floor',
      'fault subsidies.computer.amount',
    ])
  })

  it('refuses a key that is written twice, which readers of JSON pass over, and gives both lines', async () => {
    const text = JSON.stringify(edited(), null, 2).replace('"p40": {', '"p40": { "128gb": 1, "\\u0031\\u00328gb": 2,')
    const line = lineWith(edited(), '"p40": {')
    const { code, found } = await check(text)
    expect(code).toBe(1)
    expect(found).toEqual([
      `${line + 1}: fault: phones.basePrices.p40.128gb is written 3 times, on lines ${line}, ${line}, ${line + 1}; only the last would count`,
    ])
  })

  it('warns of a jump of 31 %, up or down, and not of one of 30 %', async () => {
    const copper = samplePriceBook.materials.copper.fenPerTonne
    const dearer = (share: number) =>
      check(
        edited(({ materials }) => {
          row(materials, 'copper').fenPerTonne = Math.round(copper * share)
        }),
      )
    expect(await dearer(1.3)).toMatchObject({ code: 0, found: [] })
    expect(await dearer(1.31)).toMatchObject({
      code: 0,
      found: [
        expect.stringContaining(
          'warning: materials.copper.fenPerTonne is 134,851.40 yuan/t, sample-2026-01-15 has 102,940 yuan/t: +31.0 %',
        ),
      ],
      verdict: 'usable: wuhan-2026-03-09, issued 2026-03-09, best before 2026-03-16; 0 faults, 1 warning',
    })
    expect((await dearer(0.69)).found).toEqual([expect.stringContaining('71,028.60 yuan/t')])
  })

  it('compares with the book it is told, for jumps, the id, an older day and rows that are gone', async () => {
    const before = edited((book) => {
      book.issued = '2026-03-10'
      row(book.materials, 'copper').fenPerTonne = 5_000_000
      book.phones.basePrices['nokia-3310'] = { '16gb': 5_000 }
    })
    const { found } = await check(edited(), '--against', await fileOf(before))
    expect(found.map((line) => line.replace(/^\d+: /, ''))).toEqual([
      'fault: id is wuhan-2026-03-09, which a book with other content has: give it a new id',
      'warning: issued is 2026-03-09, before 2026-03-10 of wuhan-2026-03-09: phones keep the newer book',
      'warning: materials.copper.fenPerTonne is 102,940 yuan/t, wuhan-2026-03-09 has 50,000 yuan/t: +105.9 %',
      'warning: phones.basePrices.nokia-3310 is gone; wuhan-2026-03-09 has it',
    ])
  })

  it('warns that an edited book still calls itself a sample', async () => {
    const book = edited((it) => {
      it.sample = true
    })
    expect((await check(book)).found).toEqual([
      '5: warning: sample is true: front page, quotes and posters will say that these prices are a sample',
    ])
  })

  it.each([
    ['a file that is not there', ['check', 'nowhere.json'], 'nowhere.json: no such file'],
    ['no command', [], 'usage: price-book check FILE'],
    ['an unknown command', ['constructor'], 'usage: price-book check FILE'],
    ['two files', ['check', 'a', 'b'], 'usage: price-book check FILE'],
    ['an option of another command', ['schema', '--json'], 'schema has no option --json'],
    ['an unknown option', ['check', 'a', '--fast'], "Unknown option '--fast'"],
    ['no day', ['check', 'package.json', '--day', '2026-02-30'], '--day 2026-02-30: no such day'],
  ])('leaves with 2 for %s', async (_, args, message) => {
    const { code, err } = await run(...args)
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  it('leaves with 2 on a day before the first rules', async () => {
    const { code, err } = await check(edited(), '--day', '2020-01-01')
    expect([code, err]).toEqual([2, expect.stringContaining('no rules in force on 2020-01-01')])
  })

  it.each([
    ['a trailing comma', '{\n  "id": "a",\n}', ':3:1: not JSON: Expected double-quoted property name'],
    ['Chinese quotation marks', '{\n  "id": “a”\n}', ':2:9: not JSON: Unexpected token'],
    ['a Chinese colon', '{\n  "id"："a"\n}', ":2:7: not JSON: Expected ':' after property name"],
    ['half a file', '{\n  "id": "a",\n  "issued', ':3:10: not JSON: Unterminated string'],
    ['an empty file', '', ':1:1: not JSON: Unexpected end of JSON input'],
  ])('shows where JSON is broken by %s', async (_, text, message) => {
    const file = await fileOf(text)
    const { code, err } = await run('check', file)
    expect([code, err]).toEqual([2, expect.stringContaining(file + message)])
  })

  it('reads a file that begins with a byte order mark', async () => {
    expect((await check(`\uFEFF${JSON.stringify(edited())}`)).code).toBe(0)
  })
})

describe('signing a price book', () => {
  async function signed(...options: string[]) {
    const { code, out, err } = await run('sign', await fileOf(edited()), '--day', today, ...options)
    return { code, err, text: out, file: await fileOf(out) }
  }

  it('makes what the server answers, which checks, values and verifies', async () => {
    const { code, text, file } = await signed()
    expect(code).toBe(0)
    const { hash, document, token } = JSON.parse(text)
    const book = openPriceBook(edited())
    const keys = await trustedKeys(undefined)
    expect([hash, document]).toEqual([book.hash, edited()])
    expect(verifyPriceBook(token, book, keys)).toBe(true)
    expect(await run('check', file, '--day', today)).toMatchObject({
      code: 0,
      out: `${file}: usable: signed, wuhan-2026-03-09, issued 2026-03-09, best before 2026-03-16; 0 faults`,
    })
    expect(await readPriceBookFile(file, async () => keys)).toEqual(book)
  })

  it('refuses faults, says which, and writes nothing', async () => {
    const book = edited(({ materials }) => {
      delete materials.copper
    })
    const file = await fileOf(book)
    const { code, out, err } = await run('sign', file, '--day', today)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('fault: materials.copper is missing')
    expect(err).toContain(`${file}: not signed: 1 fault`)
  })

  it('notices one changed byte, wherever it is', async () => {
    const { text } = await signed()
    const keys = await trustedKeys(undefined)
    const another = (character: string | undefined) => (character === '7' ? '8' : '7')
    for (let at = 0; at < text.length; at += 401) {
      const forged = await fileOf(text.slice(0, at) + another(text[at]) + text.slice(at + 1))
      await expect(
        readPriceBookFile(forged, async () => keys),
        `byte ${at}`,
      ).rejects.toThrow()
    }
  })

  it('says that the content was changed, or the signature', async () => {
    const { text } = await signed()
    const dearer = await check(text.replace('"fenPerTonne": 10294000', '"fenPerTonne": 10294001'))
    expect(dearer.code).toBe(1)
    expect(dearer.found).toEqual([
      expect.stringMatching(
        /^2: fault: hash is [0-9a-f]{32}, but the content has [0-9a-f]{32}: it was changed after it was signed$/,
      ),
    ])
    const resigned = await check(
      text.replace(
        /(\.)([A-Za-z0-9_-])([A-Za-z0-9_-]{85}")/,
        (_, dot, first, rest) => dot + (first === 'A' ? 'B' : 'A') + rest,
      ),
    )
    expect(resigned.code).toBe(1)
    expect(resigned.found).toEqual([
      expect.stringContaining('fault: token is no signature that holds (bad_signature): it was changed'),
    ])
    const { token: _, ...bare } = JSON.parse(text)
    expect((await check(bare)).found).toEqual([
      expect.stringContaining('fault: token is missing: a signed price book has hash, document and token'),
    ])
  })

  it('knows whose keys it may trust', async () => {
    const { text, file } = await signed()
    const keys = await trustedKeys(undefined)
    vi.stubEnv('DATA_DIR', join(folder, 'stranger'))
    expect(await run('check', file, '--day', today)).toMatchObject({
      code: 2,
      err: expect.stringContaining('no keys in'),
    })
    expect((await run('sign', await fileOf(edited()), '--day', today)).code).toBe(0)
    expect((await check(text)).found).toEqual([
      expect.stringMatching(/fault: token is signed with the key \S{16}, known are \S{16}, \S{16}$/),
    ])
    expect((await check(text, '--jwks', await fileOf({ keys }))).code).toBe(0)
    expect(await check(text, '--jwks', await fileOf({ keys: [] }))).toMatchObject({ code: 1 })
    expect(await check(text, '--jwks', file)).toMatchObject({ code: 2 })
  })

  it('takes the keys of the folder it is told, and makes none there', async () => {
    const elsewhere = join(folder, 'elsewhere')
    expect(await signed('--key-dir', elsewhere)).toMatchObject({
      code: 2,
      err: `--key-dir: there is no ${join(elsewhere, 'keys.json')}`,
    })
    expect((await signed('--key-dir', join(folder, 'data'))).code).toBe(0)
  })

  it('does not sign twice', async () => {
    const { file } = await signed()
    expect(await run('sign', file)).toMatchObject({ code: 2, err: expect.stringContaining('is signed already') })
  })
})

describe('the impact of a price book', () => {
  /** Copper 10 yuan a kilogram dearer. */
  const dearCopper = edited(({ materials }) => {
    row(materials, 'copper').fenPerTonne += 10_000 * 100
  })
  const impactOf = async (before: unknown, after: unknown, ...options: string[]) =>
    run('impact', await fileOf(before), await fileOf(after), ...options)
  const measured = async (before: unknown, after: unknown): Promise<Impact> =>
    JSON.parse((await impactOf(before, after, '--json')).out)

  it('is 36 yuan on a 1.5 hp wall unit when copper rises by 10 yuan a kilogram', async () => {
    const { moves } = await measured(samplePriceBook, dearCopper)
    const wallUnit = moves.find(({ name }) => name === 'a 1.5 hp wall split of 12 years is worth its materials')
    expect(wallUnit).toMatchObject({
      category: 'air-conditioner',
      set: 'golden',
      from: { low: 32_700, high: 32_700 },
      to: { low: 36_300, high: 36_300 },
      by: 3_600,
    })
  })

  it('counts what moves in every category, over golden cases and 1,000 reference quotes', async () => {
    const { movements, moves, old, day } = await measured(samplePriceBook, dearCopper)
    const of = (category: string, set: string) => movements.find((one) => one.category === category && one.set === set)
    expect([old.id, day]).toEqual(['sample-2026-01-15', '2026-03-09'])
    expect(of('all', 'reference')?.quotes).toBe(1_000)
    expect(of('mobile-phone', 'reference')).toMatchObject({ moved: 0 })
    for (const { id } of categories) {
      const by = moves.filter(({ category, set }) => category === id && set === 'reference').map((move) => move.by)
      expect(of(id, 'reference')?.moved).toBe(by.length)
      expect(of(id, 'reference')?.by?.up ?? 0).toBe(Math.max(0, ...by))
      expect(of(id, 'reference')?.by?.down ?? 0).toBe(Math.min(0, ...by))
      expect(of(id, 'golden')?.quotes).toBeGreaterThanOrEqual(15)
    }
  })

  it('takes the middle and the mean of the quotes that move', async () => {
    const cheaperPhones = edited(({ phones }) => {
      for (const prices of Object.values(phones.basePrices)) {
        for (const [storage, price] of Object.entries(prices)) prices[storage] = Math.round(price * 0.9)
      }
    })
    const { movements, moves } = await measured(samplePriceBook, cheaperPhones)
    const by = moves.filter(({ set }) => set === 'reference').map((move) => move.by)
    const sorted = by.sort((a, b) => a - b)
    const middle =
      sorted.length % 2 === 1
        ? [sorted[(sorted.length - 1) / 2]]
        : sorted.slice(sorted.length / 2 - 1, sorted.length / 2 + 1)
    const mean = (numbers: readonly (number | undefined)[]) =>
      Math.round(numbers.reduce<number>((sum, one) => sum + (one ?? Number.NaN), 0) / numbers.length)
    expect(by.length).toBeGreaterThan(0)
    expect(movements.find(({ category, set }) => category === 'mobile-phone' && set === 'reference')?.by).toEqual({
      median: mean(middle),
      mean: mean(sorted),
      up: 0,
      down: sorted[0],
    })
  })

  it('is the same every time', async () => {
    expect(await measured(samplePriceBook, dearCopper)).toEqual(await measured(samplePriceBook, dearCopper))
  })

  it('is a table for people, with the ten that move furthest by name', async () => {
    const { code, out } = await impactOf(samplePriceBook, dearCopper)
    const lines = out.split('\n')
    expect(code).toBe(0)
    expect(lines[0]).toBe(
      'sample-2026-01-15 → wuhan-2026-03-09, region national, reference quotes of 2026-03-09; yuan, over the quotes that move',
    )
    expect(lines[2]?.split(/ {2,}/)).toEqual([
      'category',
      'quotes',
      'move',
      'of',
      'share',
      'median',
      'mean',
      'biggest up',
      'biggest down',
    ])
    const furthest = lines.findIndex((line) => line.startsWith('the 10 that move furthest'))
    expect(lines.slice(furthest + 1)).toHaveLength(10)
    expect(lines[furthest + 1]).toMatch(
      /^ {2}\+138 {2}[\d,]+ → [\d,]+ {2}air-conditioner golden "a 6 hp multi-split of 12 years/,
    )
    expect(lines[furthest + 1]).toContain('multi-split · 6hp · 12 · works')
  })

  it('is nothing between a book and itself', async () => {
    expect((await impactOf(edited(), edited())).out).toContain('\nnothing moves')
  })

  it('names the golden cases that the new book cannot quote, and why', async () => {
    const noCopper = edited(({ materials }) => {
      delete materials.copper
    })
    const { impossible } = await measured(samplePriceBook, noCopper)
    const wallUnit: Impossible = {
      book: 'new',
      category: 'air-conditioner',
      set: 'golden',
      name: 'a 1.5 hp wall split of 12 years is worth its materials',
      problem: 'the price book has no material copper',
    }
    expect(impossible).toContainEqual(wallUnit)
    const { out } = await impactOf(samplePriceBook, noCopper)
    expect(out).toContain(
      'air-conditioner cannot be quoted under the new book: the price book has no material copper\n',
    )
    expect(out).toContain(`\n  golden "${wallUnit.name}"`)
    expect((await measured(noCopper, edited())).impossible[0]?.book).toBe('old')
  })

  it('reads signed books too, and refuses unusable ones', async () => {
    const { out: signedText } = await run('sign', await fileOf(dearCopper), '--day', today)
    const fromSigned: Move[] = JSON.parse((await impactOf(samplePriceBook, JSON.parse(signedText), '--json')).out).moves
    expect(fromSigned).toEqual((await measured(samplePriceBook, dearCopper)).moves)
    const { code, err } = await impactOf(edited(), { ...edited(), regions: {} })
    expect(code).toBe(1)
    expect(err).toContain('fault: regions.national is missing')
    expect(err).toContain('cannot be used; `check` tells everything that is wrong with it')
  })
})

describe('the schema and the sample for operators', () => {
  it('are printed, and the schema in docs/ is current', async () => {
    const { code, out } = await run('schema')
    expect(code).toBe(0)
    expect(`${out}\n`).toBe(await readFile(join(projectRoot, 'docs/price-book.schema.json'), 'utf8'))
    expect(JSON.parse(out)).toMatchObject({ type: 'object', additionalProperties: false })
    expect(JSON.parse((await run('sample')).out)).toEqual(samplePriceBook)
  })

  it('leave a real command with its exit code', async () => {
    const command = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/price-book.ts', ...args], { cwd: projectRoot })
    const book = await fileOf(edited())
    expect((await command('check', book, '--day', today)).stdout).toContain('usable: wuhan-2026-03-09')
    await expect(command('check', join(folder, 'nowhere.json'))).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('nowhere.json: no such file'),
    })
  })
})
