import { englishTexts } from '@shared/categories/english'
import type { CategoryTexts } from '@shared/categories/registry'
import type { Answers, Question } from '@shared/valuation/question'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDrawing } from '../../../miniprogram/src/theme/drawings'
import { findWhereDrawing } from '../../../miniprogram/src/theme/where-drawings'
import { answersTo } from '../../support/completions'
import { sampleBook } from './price-books'
import { type Subject, subjects } from './subject'

const terms = { priceBook: sampleBook, day: '2026-11-22', region: 'national' }
const HAN = /\p{Script=Han}/u
/** Promises, flattery and forms of address that the product does not use. */
const UNCALLED_FOR =
  /高价|最高|立即|仅需|秒到账|专属|尊享|福利|免费领|恭喜|亲(?!自)|哦|您|权威|精准|请务必|非法|系统繁忙|按国家标准|[！!]|undefined|null|NaN|\[object/
const UNCALLED_FOR_ENGLISH =
  /best price|instant|exclusive|guaranteed to|congrat|dear customer|[!！（），。？：；]|undefined|null|NaN|\[object/i

const languages = [
  ['Chinese', (subject: Subject) => subject.registered.texts],
  ['English', (subject: Subject) => englishTexts[subject.id]],
] as const

/** Everything that is said, with the path to it; what is said of answers apart. */
function sayings(words: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, part]) => sayings(part, path ? `${path}.${key}` : key))
}

/** What is said of made-up answers. */
const descriptions = ({ category }: Subject, texts: CategoryTexts | undefined) =>
  fc
    .sample(answersTo(category.questions, { partly: true }), { numRuns: 300, seed: 7 })
    .flatMap((answers) => Object.values(texts?.describe(answers) ?? {}))

/** What words a question needs. */
const wordsFor = (question: Question): readonly string[] => {
  const at = `questions.${question.id}`
  const options = 'options' in question ? question.options.map(({ id }) => `${at}.options.${id}.label`) : [`${at}.unit`]
  return [`${at}.title`, `${at}.help`, ...options]
}

const NAMES = /^(name|questions\.[^.]+\.(title|help)|lines\.|reasons\.|materials\.)/

/** The paths to the words that a quote of these answers needs. */
function toldOf({ registered }: Subject, answers: Answers): readonly string[] {
  const { lines, reasons } = registered.quote(answers, terms)
  const { materials } = registered.contents(answers, terms)
  return [
    ...lines.map(({ id }) => `lines.${id}`),
    ...reasons.flatMap(({ id }) => [`reasons.${id}.title`, `reasons.${id}.text`]),
    ...materials.map(({ id }) => `materials.${id}`),
  ]
}

describe.each(languages)('the words in %s', (language, textsOf) => {
  describe.each(subjects)('$id', (subject) => {
    const texts = textsOf(subject)
    const said = sayings(texts)
    const paths = said.map(([path]) => path)
    const named = said.filter(([path]) => NAMES.test(path))

    it('cover every question and option, and no other', () => {
      const needed = subject.category.questions.flatMap(wordsFor)
      expect(needed.filter((path) => !paths.includes(path))).toEqual([])
      const optional = /\.(hint|where\.(drawing|label|title|text))$/
      const about = paths.filter((path) => path.startsWith('questions.') && !optional.test(path))
      expect(about.filter((path) => !needed.includes(path))).toEqual([])
    })

    it('tell the options of a question apart', () => {
      for (const [id, { options = {} }] of Object.entries(texts?.questions ?? {})) {
        const labels = Object.values(options).map(({ label }) => label)
        expect(new Set(labels).size, id).toBe(labels.length)
      }
    })

    it('are never empty', () => {
      expect(said.filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([])
      expect(said.length).toBeGreaterThan(0)
    })

    it('are as the product speaks', () => {
      const uncalledFor = language === 'Chinese' ? UNCALLED_FOR : UNCALLED_FOR_ENGLISH
      expect(said.filter(([, text]) => uncalledFor.test(text))).toEqual([])
      expect(descriptions(subject, texts).filter((text) => uncalledFor.test(text))).toEqual([])
    })

    it('are in their language', () => {
      if (language === 'Chinese') expect(named.filter(([, text]) => !HAN.test(text))).toEqual([])
      // What stands on the device itself is told as it stands there.
      const ours = said.filter(([path]) => language === 'English' && !/\.(help|where\.(label|text))$/.test(path))
      expect(ours.filter(([, text]) => HAN.test(text))).toEqual([])
      const described = language === 'English' ? descriptions(subject, texts) : []
      expect(described.filter((text) => HAN.test(text))).toEqual([])
    })

    it('help in whole sentences', () => {
      const helps = said.filter(([path]) => path.endsWith('.help'))
      expect(helps.length).toBe(subject.category.questions.length)
      expect(helps.filter(([, text]) => !/[。？.?]$/.test(text))).toEqual([])
    })

    it('name every line, reason and material of every path', () => {
      const said = fc.sample(answersTo(subject.category.questions, { partly: true }), { numRuns: 100, seed: 3 })
      const unnamed = said.flatMap((answers) => toldOf(subject, answers).filter((path) => !paths.includes(path)))
      expect([...new Set(unnamed)]).toEqual([])
    })

    it('name what answers tell, and leave out what they do not', () => {
      const described = descriptions(subject, texts)
      const [title, detail] = Object.values(texts?.describe({}) ?? {})
      expect(title?.length).toBeGreaterThan(0)
      expect(detail).toBe('')
      expect(new Set(described).size).toBeGreaterThan(10)
    })
  })
})

describe.each(subjects)('what is drawn and done: $id', (subject) => {
  it('draws the thing itself, and each place to look', () => {
    expect(findDrawing(subject.id)).toBe(subject.id)
    for (const [, textsOf] of languages) {
      const shown = sayings(textsOf(subject)).filter(([path]) => path.endsWith('.where.drawing'))
      expect(shown.filter(([, name]) => findWhereDrawing(name) === undefined)).toEqual([])
    }
  })

  it('looks in the same places in both languages, and wipes by the same steps', () => {
    const [chinese, english] = languages.map(([, textsOf]) => {
      const texts = textsOf(subject)
      const places = sayings(texts)
        .map(([path]) => path)
        .filter((path) => path.includes('.where.'))
      return { places, steps: texts?.wipe?.map(({ id, where }) => [id, where.length]) }
    })
    expect(english).toEqual(chinese)
  })

  it('has steps for wiping just where it may hold what is personal', () => {
    const { category, registered } = subject
    const answers = fc.sample(answersTo(category.questions, { unknown: false }), { numRuns: 500, seed: 5 })
    const holding = answers.filter((given) => registered.holdsData(given))
    const steps = registered.texts.wipe?.map(({ id }) => id) ?? []
    expect(steps.length > 0).toBe(holding.length > 0)
    expect(registered.holdsData({})).toBe(holding.length > 0)
    expect(new Set(steps).size).toBe(steps.length)
  })
})
