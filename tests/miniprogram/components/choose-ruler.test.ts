import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseRuler, chooseSettledRuler, listTicks, placeOn } from '@/components/choose-ruler'

const fen = fc.integer({ min: 0, max: 2_000_000 })

describe('the ruler under a range', () => {
  test('ends at a round number a little above the range', () => {
    expect(chooseRuler(52_500)).toEqual({ max: 60_000, tick: 2_000, long: 10_000 })
    expect(chooseRuler(148_000)).toEqual({ max: 150_000, tick: 10_000, long: 50_000 })
    expect(chooseRuler(0).max).toBe(1_000)
  })

  test('always holds the whole range, and the range fills at least half of it', () => {
    fc.assert(
      fc.property(fen, (top) => {
        const ruler = chooseRuler(top)
        expect(ruler.max).toBeGreaterThanOrEqual(top)
        expect(Math.max(top, 1_000) * 2).toBeGreaterThanOrEqual(ruler.max)
      }),
    )
  })

  test('has whole fen at every tick, and each long tick is also a short one', () => {
    fc.assert(
      fc.property(fen, (top) => {
        const ruler = chooseRuler(top)
        const short = listTicks(ruler, ruler.tick)
        expect(short.every(Number.isInteger)).toBe(true)
        expect(short).toEqual(expect.arrayContaining(listTicks(ruler, ruler.long)))
      }),
    )
  })

  test('stays while the range fills half of it, and changes when it no longer does', () => {
    const present = chooseRuler(60_000)
    expect(chooseRuler(30_000, present)).toBe(present)
    expect(chooseRuler(29_900, present)).not.toBe(present)
    expect(chooseRuler(60_100, present).max).toBeGreaterThan(60_000)
  })

  test('leaves room to the right of a settled value', () => {
    expect(chooseSettledRuler(32_700).max).toBe(60_000)
    expect(chooseSettledRuler(55_500).max).toBe(100_000)
  })

  test('places what runs off its end at its end', () => {
    const ruler = chooseRuler(60_000)
    expect(placeOn(ruler, 30_000)).toBe('50.00%')
    expect(placeOn(ruler, 148_000)).toBe('100.00%')
  })
})
