import { categories } from '@shared/categories'
import { models, type PhoneModel } from '@shared/categories/mobile-phone/models'
import { describe, expect, it } from 'vitest'
import { type OracleQuestion, settledAnswersTo, UNKNOWN } from '../oracle/questionnaire'
import { tableEdges } from './table-edges'

const questionnaires = categories.map(({ id, questions }) => ({
  id,
  questions: questions as readonly OracleQuestion[],
}))

const edgesOf = (category: string) => tableEdges(questionnaires.find(({ id }) => id === category)?.questions ?? [])

describe('the table edges', () => {
  it.each(questionnaires)('give every answer to every question at least once: $id', ({ id, questions }) => {
    const edges = edgesOf(id)
    for (const question of questions) {
      const given = new Set(edges.map((edge) => JSON.stringify(edge[question.id])))
      const possible = [...settledAnswersTo(question), ...(question.unknown ? [UNKNOWN] : [])]
      expect(possible.filter((answer) => !given.has(JSON.stringify(answer)))).toEqual([])
    }
  })

  it('have every phone with every storage', () => {
    const seen = new Set(
      edgesOf('mobile-phone').flatMap((edge) => {
        const model = edge[`${edge.brand}-model`]
        const storages = Object.keys(edge).filter((id) => id.startsWith(`${edge.brand}-storage`))
        return storages.map((id) => `${model} ${edge[id]}`)
      }),
    )
    const sold = Object.values<readonly PhoneModel[]>(models).flat()
    const pairs = sold.flatMap(({ id, storages }) => storages.map((storage) => `${id} ${storage}`))
    expect(pairs.length).toBeGreaterThan(300)
    expect(pairs.filter((pair) => !seen.has(pair))).toEqual([])
  })

  it.each([
    ['air-conditioner', 'wall-horsepower', 'install-years'],
    ['television', 'flat-size', 'years'],
    ['refrigerator', 'fridge-volume', 'years'],
    ['washing-machine', 'drum-capacity', 'years'],
    ['computer', 'type', 'years'],
  ])('have every size at every age: %s', (category, size, age) => {
    const ages = new Map<unknown, Set<unknown>>()
    for (const edge of edgesOf(category)) {
      const known = ages.get(edge[size]) ?? new Set()
      ages.set(edge[size], known.add(edge[age]))
    }
    const question = questionnaires.find(({ id }) => id === category)?.questions.find(({ id }) => id === size)
    for (const option of question ? settledAnswersTo(question) : [undefined]) {
      const missing = Array.from({ length: 41 }, (_, years) => years).filter((years) => !ages.get(option)?.has(years))
      expect(missing, String(option)).toEqual([])
    }
  })
})
