import { describe, expect, it } from 'vitest'
import { loadGolden } from './load-category'
import { sampleBook } from './price-books'
import { type Subject, subjects } from './subject'

const LEAST = 15

const worked = await Promise.all(
  subjects.map(async (subject) => ({ ...subject, golden: await loadGolden(subject.id) })),
)

/** Nothing is left to pay only where a price book has a floor of nothing, which the sample has not. */
function reasonsOf({ id, registered }: Subject): readonly string[] {
  const floors = Object.values(sampleBook.sizes[id] ?? {}).map(({ floor }) => floor)
  const possible = floors.includes(0) ? [] : ['free-collection']
  return Object.keys(registered.texts.reasons).filter((reason) => !possible.includes(reason))
}

describe.each(worked)('the worked examples: $id', ({ golden, registered, ...subject }) => {
  it.each(golden)('$name', ({ answers, day, expected }) => {
    const quote = registered.quote(answers, { priceBook: sampleBook, day, region: 'national' })
    const { outcome, low, high, reasons, lines, ignored } = quote
    expect({
      outcome,
      low,
      high,
      reasons: reasons.map(({ id }) => id),
      lines: lines.map(({ id, amount }) => [id, amount]),
    }).toEqual(expected)
    expect(ignored).toEqual([])
  })

  it('are enough, each with a name of its own and its working', () => {
    const names = golden.map(({ name }) => name)
    expect(golden.length).toBeGreaterThanOrEqual(LEAST)
    expect(new Set(names).size).toBe(names.length)
    expect(golden.filter(({ working }) => !/\d.*=.*\d/s.test(working)).map(({ name }) => name)).toEqual([])
  })

  it('end their working at the offer, or at the least of it', () => {
    const told = golden.filter(({ working, expected }) => {
      const yuan = expected.low / 100
      return [`${yuan}`, yuan.toFixed(2), yuan.toLocaleString('en'), `${yuan.toLocaleString('en')}.00`].some((figure) =>
        working.includes(figure),
      )
    })
    expect(golden.filter((one) => !told.includes(one)).map(({ name }) => name)).toEqual([])
  })

  it('show every outcome and every reason', () => {
    const shown = golden.map(({ expected }) => expected)
    expect(new Set(shown.map(({ outcome }) => outcome))).toEqual(new Set(['used', 'scrap', 'incomplete']))
    expect(new Set(shown.flatMap(({ reasons }) => reasons))).toEqual(new Set(reasonsOf({ ...subject, registered })))
  })
})
