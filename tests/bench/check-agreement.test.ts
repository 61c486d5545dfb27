import { describe, expect, it } from 'vitest'
import { sampleAnswerSets } from '../../bench/answer-sets'
import { checkAgreement } from '../../bench/check-agreement'
import type { BenchEngine, Valued } from '../../bench/engines/engine'
import { engine as handWritten } from '../../bench/engines/hand-written'
import { engine as jsonLogic } from '../../bench/engines/json-logic'
import { engine as jsonRulesEngine } from '../../bench/engines/json-rules-engine'
import { engine as core } from '../../bench/engines/our-core'
import { engine as publicodes } from '../../bench/engines/publicodes'
import { workingAirConditioner } from '../support/finished-answers'

const altered = (alter: (valued: Valued) => Valued): BenchEngine => ({
  name: 'altered',
  value: (answers) => alter(handWritten.value(answers) as Valued),
})

const check = (engine: BenchEngine) => checkAgreement(core, [engine], [workingAirConditioner])

describe('the engines of the benchmark', () => {
  it.each([handWritten, jsonLogic, jsonRulesEngine, publicodes])('$name values as the core does', async (engine) => {
    await expect(checkAgreement(core, [engine], sampleAnswerSets(60))).resolves.toBeUndefined()
  })

  it.each([
    ['an option that does not exist', { ...workingAirConditioner, brand: 'best' }],
    ['a question that does not exist', { ...workingAirConditioner, colour: 'white' }],
    ['half a year', { ...workingAirConditioner, 'install-years': 0.5 }],
  ])('hand-written code refuses %s', (_, answers) => {
    expect(() => handWritten.value(answers)).toThrow()
  })
})

describe('the check before the timing', () => {
  it('stops at one fen more in a line and names engine, line and answers', async () => {
    const dearer = altered((valued) => ({
      ...valued,
      lines: valued.lines.map((line) => (line.id === 'brand' ? { ...line, amount: line.amount + 1 } : line)),
    }))
    await expect(check(dearer)).rejects.toThrow(
      /altered disagrees on line brand amount: 1 instead of 0 for .*split-wall/,
    )
  })

  it('stops at another offer', async () => {
    const dearer = altered((valued) => ({ ...valued, offer: (valued.offer ?? 0) + 100 }))
    await expect(check(dearer)).rejects.toThrow(/altered disagrees on offer/)
  })

  it('stops at a line too few', async () => {
    const shorter = altered((valued) => ({ ...valued, lines: valued.lines.slice(1) }))
    await expect(check(shorter)).rejects.toThrow(/altered disagrees on lines ids/)
  })

  it('stops at another explanation', async () => {
    const reworded = altered((valued) => ({
      ...valued,
      lines: valued.lines.map((line) => ({ ...line, because: { parameter: 'chance' } })),
    }))
    await expect(check(reworded)).rejects.toThrow(/altered disagrees on line reference-price because/)
  })

  it('stops where an engine makes no offer', async () => {
    const silent = altered(({ lines }) => ({ lines }))
    await expect(check(silent)).rejects.toThrow(/altered disagrees on offer/)
  })
})
