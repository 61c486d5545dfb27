import fc from 'fast-check'
import { answersTo } from '../tests/support/completions'
import type { GivenAnswers } from './engines/engine'
import { airConditioner, terms } from './engines/our-core'

const SEED = 20_260_115
const TRIED = 20_000
const WAYS = ['lifted to its floor', 'by 折旧法', 'by 成本分析法'] as const

/** Random finished answers, equally many for each way an offer comes about: left to chance, nearly all are plain scrap. */
export function sampleAnswerSets(count: number): GivenAnswers[] {
  const tried = fc
    .sample(answersTo(airConditioner.questions, { unknown: false }), { numRuns: TRIED, seed: SEED })
    .map((answers) => ({ answers, way: wayOf(answers) }))
  const share = Math.ceil(count / WAYS.length)
  return WAYS.flatMap((wanted) => {
    const found = tried.filter(({ way }) => way === wanted).slice(0, share)
    if (found.length < share) throw new Error(`only ${found.length} sets of answers whose offer is ${wanted}`)
    return found.map(({ answers }) => answers)
  })
}

function wayOf(answers: GivenAnswers): (typeof WAYS)[number] {
  const { lines } = airConditioner.quote(answers, terms)
  if (lines.some(({ kind }) => kind === 'floor')) return 'lifted to its floor'
  return lines.some(({ id }) => id === 'reference-price') ? 'by 折旧法' : 'by 成本分析法'
}
