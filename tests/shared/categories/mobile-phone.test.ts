import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mobilePhone } from '../../../shared/categories/mobile-phone'
import { goldenCases } from '../../../shared/categories/mobile-phone/golden'
import { modelQuestions, storageQuestions } from '../../../shared/categories/mobile-phone/model-questions'
import { models } from '../../../shared/categories/mobile-phone/models'
import { mobilePhoneTexts } from '../../../shared/categories/mobile-phone/texts'
import { mobilePhoneTextsEn } from '../../../shared/categories/mobile-phone/texts-en'
import { register } from '../../../shared/categories/registry'
import { openPriceBook } from '../../../shared/price-book/price-book'
import { samplePriceBook } from '../../../shared/price-book/sample'
import { samplePhoneSources, samplePhones } from '../../../shared/price-book/sample-phones'
import { rulesOn } from '../../../shared/valuation/dated'
import { sumOf } from '../../../shared/valuation/line'
import {
  type Answer,
  type Answers,
  askedQuestions,
  type Completed,
  conditionsOf,
  isAsked,
  type Question,
} from '../../../shared/valuation/question'

const priceBook = openPriceBook(samplePriceBook)
const phone = register(mobilePhone, mobilePhoneTexts)
const questions: readonly Question[] = phone.questions
const terms = { priceBook, day: '2026-02-01', region: 'national' }
const listed = Object.values(models).flat()

/** Every settled answer to a question; for several options every subset of them. */
function settledAnswers(question: Question): readonly Answer[] {
  if (question.kind === 'choice') return question.options.map(({ id }) => id)
  if (question.kind === 'choices') {
    const ids = question.options.map(({ id }) => id)
    return Array.from({ length: 2 ** ids.length }, (_, mask) => ids.filter((_, bit) => mask & (1 << bit)))
  }
  throw new Error(`a phone is asked for no number: ${question.id}`)
}

/** Settles every asked question: by what is given, else by a number of its own. */
function complete(picks: readonly number[], given: Answers = {}): Answers {
  const answers: Record<string, Answer> = {}
  for (const [index, question] of questions.entries()) {
    if (!isAsked(question, answers)) continue
    const all = settledAnswers(question)
    answers[question.id] = given[question.id] ?? (all[(picks[index] ?? 0) % all.length] as Answer)
  }
  return answers
}

const picks = fc.array(fc.nat(), { minLength: questions.length, maxLength: questions.length })
const completions = picks.map((chosen) => complete(chosen))

/** Completions of phones that work and go on, so that their condition is asked. */
const soldOn = picks.map((chosen) => complete(chosen, { power: 'works', account: 'removable', route: 'reuse' }))

const MOST_COMPLETIONS = 4_000

/** Every completion of answers, where there are few enough of them. */
function completionsOf(answers: Answers, possible: (question: Question) => readonly Answer[]): Answers[] | undefined {
  let open: Answers[] = [{}]
  for (const question of questions) {
    const given = answers[question.id]
    const tried = given === undefined || given === 'unknown' ? possible(question) : [given]
    open = open.flatMap((answered) =>
      isAsked(question, answered) ? tried.map((answer) => ({ ...answered, [question.id]: answer })) : [answered],
    )
    if (open.length > MOST_COMPLETIONS) return undefined
  }
  return open
}

/** The best and the worst answer where there is an order, else all answers. */
function ends(question: Question): readonly Answer[] {
  const all = settledAnswers(question)
  return question.kind === 'choice' && !question.ranked ? all : [all[0] as Answer, all[all.length - 1] as Answer]
}

function expectExactRange(partial: Answers, possible: (question: Question) => readonly Answer[]): void {
  const { low, high, answers } = phone.quote(partial, terms)
  const finished = completionsOf(answers, possible)
  fc.pre(finished !== undefined)
  const offers = (finished ?? []).map((completion) => phone.quote(completion, terms).low)
  expect({ low, high }).toEqual({ low: Math.min(...offers), high: Math.max(...offers) })
}

const question = (id: string): Question => {
  const found = questions.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no question ${id}`)
  return found
}

describe('worked examples', () => {
  it.each(goldenCases.map((golden) => [golden.name, golden] as const))('%s', (_, { answers, day, expected }) => {
    const { outcome, low, high, lines } = phone.quote(answers, { ...terms, day })
    expect({ outcome, low, high, lines: lines.map(({ id, amount }) => [id, amount]) }).toEqual(expected)
  })

  it('reach every outcome, every line and every reason', () => {
    const quotes = goldenCases.map(({ answers, day }) => phone.quote(answers, { ...terms, day }))
    expect(new Set(quotes.map(({ outcome }) => outcome))).toEqual(new Set(['used', 'scrap', 'incomplete']))
    expect(new Set(quotes.flatMap(({ lines }) => lines.map(({ id }) => id)))).toEqual(
      new Set(Object.keys(mobilePhoneTexts.lines)),
    )
    expect(new Set(quotes.flatMap(({ reasons }) => reasons.map(({ id }) => id)))).toEqual(
      new Set(Object.keys(mobilePhoneTexts.reasons)),
    )
  })
})

describe('the questionnaire', () => {
  it('has ids that are unique', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    for (const each of questions) {
      if (!('options' in each)) continue
      expect(new Set(each.options.map(({ id }) => id)).size, each.id).toBe(each.options.length)
    }
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length)
    expect(new Set(listed.map(({ name }) => name)).size).toBe(listed.length)
  })

  it('looks only backwards, at options that exist', () => {
    for (const [index, each] of questions.entries()) {
      for (const condition of conditionsOf(each)) {
        const before = questions.slice(0, index).find(({ id }) => id === condition.question)
        const options = before && 'options' in before ? before.options.map(({ id }) => id) : []
        expect(condition.in.length, each.id).toBeGreaterThan(0)
        expect(options, each.id).toEqual(expect.arrayContaining([...condition.in]))
      }
    }
  })

  it('asks every listed model for its storage, once, and offers exactly those it was sold with', () => {
    expect(listed.length).toBeGreaterThanOrEqual(64)
    for (const [brand, list] of Object.entries(models)) {
      for (const { id, storages } of list) {
        const asked = askedQuestions(questions, { brand, [`${brand}-model`]: id })
        const offered = asked.filter((each) => each.id.includes('-storage')).flatMap((each) => settledAnswers(each))
        expect(offered, id).toEqual([...storages])
      }
    }
  })

  it('asks for the condition only of a phone that works, is released and goes on', () => {
    const base = { brand: 'apple', 'apple-model': 'iphone-13' }
    const asks = (answers: Answers) =>
      askedQuestions(questions, { ...base, ...answers }).some(({ id }) => id === 'body')
    expect(asks({ power: 'works', account: 'removable', route: 'reuse' })).toBe(true)
    expect(asks({ power: 'dead', account: 'removable', route: 'reuse' })).toBe(false)
    expect(asks({ power: 'works', account: 'locked', route: 'reuse' })).toBe(false)
    expect(asks({ power: 'works', account: 'removable', route: 'destroy' })).toBe(false)
    expect(asks({ brand: 'other', power: 'works', account: 'removable', route: 'reuse' })).toBe(false)
  })

  it('asks at most 14 questions', () => {
    fc.assert(
      fc.property(completions, (answers) => {
        expect(Object.keys(answers).length).toBeLessThanOrEqual(14)
      }),
    )
  })
})

describe('the words', () => {
  it('cover every question and option, and nothing else', () => {
    const texts: Readonly<Record<string, object>> = mobilePhoneTexts.questions
    expect(Object.keys(texts).sort()).toEqual(questions.map(({ id }) => id).sort())
    for (const each of questions) {
      const text = phone.texts.questions[each.id]
      expect(text?.title, each.id).toMatch(/\p{Script=Han}/u)
      expect(text?.help, each.id).toMatch(/\p{Script=Han}.*。$/u)
      const labels = Object.entries(text?.options ?? {}).map(([id, option]) => ({ id, said: option?.label }))
      const options = 'options' in each ? each.options.map(({ id }) => id) : []
      expect(labels.map(({ id }) => id)).toEqual(options)
      expect(new Set(labels.map(({ said }) => said)).size, each.id).toBe(options.length)
      expect(
        labels.every(({ said }) => typeof said === 'string' && said.length > 0),
        each.id,
      ).toBe(true)
    }
  })

  it('name a phone by its model, its storage and what is wrong with it', () => {
    const sold = { power: 'works', account: 'removable', route: 'reuse' }
    const iphone = { brand: 'apple', 'apple-model': 'iphone-13', 'apple-storage-128-256-512': '256gb' }
    expect(
      mobilePhoneTexts.describe({
        ...iphone,
        ...sold,
        'screen-look': 'shattered',
        history: ['soaked'],
        faults: ['sound'],
      }),
    ).toEqual({ title: 'iPhone 13 256GB', detail: '能开机，屏幕碎了，进过水，1 项功能不好用' })
    expect(mobilePhoneTexts.describe({ brand: 'other', 'other-storage': '64gb', account: 'locked' })).toEqual({
      title: '其他手机 64GB',
      detail: '账号退不出',
    })
    expect(mobilePhoneTexts.describe({ brand: 'huawei', 'huawei-model': 'unknown' })).toEqual({
      title: '华为手机',
      detail: '',
    })
    expect(mobilePhoneTexts.describe({})).toEqual({ title: '手机', detail: '' })
  })

  it('show where the model and the storage are read, in both languages', () => {
    for (const { questions: texts } of [mobilePhoneTexts, mobilePhoneTextsEn]) {
      for (const { id } of [...modelQuestions, ...storageQuestions]) {
        expect(texts[id].where?.drawing, id).toBe('phone-about')
      }
    }
  })

  it('name every option in English without a Chinese character, each differently', () => {
    const all: Readonly<Record<string, { readonly options: Readonly<Record<string, { readonly label: string }>> }>> =
      mobilePhoneTextsEn.questions
    for (const [id, { options }] of Object.entries(all)) {
      const labels = Object.values(options).map(({ label }) => label)
      expect(Object.keys(options), id).toEqual(Object.keys(phone.texts.questions[id]?.options ?? {}))
      expect(labels.join(' '), id).not.toMatch(/\p{Script=Han}|[（），]/u)
      expect(new Set(labels).size, id).toBe(labels.length)
    }
  })

  it('name a phone in English', () => {
    const huawei = { brand: 'huawei', 'huawei-model': 'mate-60-pro', 'huawei-storage-256-512-1tb': '512gb' }
    expect(mobilePhoneTextsEn.describe({ ...huawei, power: 'works', history: ['damp'], faults: ['sound'] })).toEqual({
      title: 'Huawei Mate 60 Pro 512GB',
      detail: 'starts, was damp, 1 function fails',
    })
    expect(mobilePhoneTextsEn.describe({ brand: 'samsung' }).title).toBe('Samsung phone')
    expect(mobilePhoneTextsEn.describe({ brand: 'other' }).title).toBe('Another phone')
    expect(mobilePhoneTextsEn.describe({})).toEqual({ title: 'Mobile phone', detail: '' })
  })
})

describe('the valuation', () => {
  it('ends every path in whole yuan, never below the storage, explained to the fen', () => {
    fc.assert(
      fc.property(completions, (answers) => {
        const { missing, ignored, offer, lines, outcome, low, high } = phone.quote(answers, terms)
        expect({ missing, ignored }).toEqual({ missing: [], ignored: [] })
        expect([low, high, sumOf(lines)]).toEqual([offer, offer, offer])
        const storage = storageQuestions.map(({ id }) => answers[id]).find((answer) => answer !== undefined)
        const destroyed = answers.account === 'locked' || answers.route === 'destroy'
        const floors: Readonly<Record<string, number>> = destroyed ? samplePhones.destruction : samplePhones.chipFloors
        expect((offer ?? Number.NaN) % 100).toBe(0)
        expect(offer).toBeGreaterThanOrEqual(floors[String(storage)] ?? Number.POSITIVE_INFINITY)
        expect(outcome).toBe(lines[0]?.id === 'base-price' ? 'used' : 'scrap')
      }),
      { numRuns: 500 },
    )
  })

  it('never pays the chip where nothing is sold on', () => {
    fc.assert(
      fc.property(completions, fc.constantFrom('locked', 'destroy'), (answers, end) => {
        const ended =
          end === 'locked' ? { ...answers, account: 'locked' } : { ...answers, account: 'removable', route: end }
        const { lines } = phone.quote(ended, terms)
        expect(lines.map(({ id }) => id)).toEqual(['destruction'])
      }),
    )
  })

  it('pays no more for a later option of a ranked question', () => {
    fc.assert(
      fc.property(fc.oneof(completions, soldOn), (answers) => {
        for (const each of askedQuestions(questions, answers)) {
          if (each.kind !== 'choice' || !each.ranked) continue
          const ranges = settledAnswers(each).map((answer) => phone.quote({ ...answers, [each.id]: answer }, terms))
          const inOrder = (ends: readonly number[]) => [...ends].sort((a, b) => b - a)
          const lows = ranges.map(({ low }) => low)
          const highs = ranges.map(({ high }) => high)
          expect({ id: each.id, lows, highs }).toEqual({ id: each.id, lows: inOrder(lows), highs: inOrder(highs) })
        }
      }),
    )
  })

  it('pays no more for one more thing that is wrong', () => {
    fc.assert(
      fc.property(soldOn, fc.constantFrom('history', 'faults'), fc.nat(), (answers, id, pick) => {
        const each = question(id)
        const options = 'options' in each ? each.options.map((option) => option.id) : []
        const more = options[pick % options.length] as string
        const chosen = ((answers[id] as readonly string[] | undefined) ?? []).filter((option) => option !== more)
        const before = phone.quote({ ...answers, [id]: chosen }, terms)
        const after = phone.quote({ ...answers, [id]: [...chosen, more] }, terms)
        expect(after.low).toBeLessThanOrEqual(before.low)
        expect(after.high).toBeLessThanOrEqual(before.high)
      }),
      { numRuns: 300 },
    )
  })

  const valued = (over: Answers) => {
    const [warranted] = goldenCases.filter(({ name }) => name === 'an intact flagship with warranty left')
    const { rules } = rulesOn(mobilePhone.rules, terms.day)
    const answers = { ...warranted?.answers, ...over } as Completed<typeof mobilePhone.questions>
    return mobilePhone.value(answers, { ...terms, rulebook: { id: 'phones', hash: '', rules } })
  }
  const singles = (id: string) => settledAnswers(question(id)).filter((chosen) => [chosen].flat().length === 1)

  it.each(['history', 'faults'])('takes something off for each single option of %s', (id) => {
    const intact = valued({ [id]: [] }).total
    for (const single of singles(id)) expect(valued({ [id]: single }).total, String(single)).toBeLessThan(intact)
  })

  it.each(['history', 'faults'])('does not mind in which order the options of %s are named', (id) => {
    for (const chosen of settledAnswers(question(id))) {
      const sorted = [chosen].flat().map(String).sort()
      const expected = valued({ [id]: chosen }).lines
      expect(valued({ [id]: sorted }).lines, String(chosen)).toEqual(expected)
      expect(valued({ [id]: sorted.reverse() }).lines, String(chosen)).toEqual(expected)
    }
  })

  it('gives the exact range over all completions', () => {
    const opened = fc.array(fc.nat(), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.oneof(completions, soldOn), opened, fc.boolean(), (answers, open, said) => {
        const partial: Record<string, Answer> = { ...answers }
        for (const pick of open) {
          const id = Object.keys(answers)[pick % Object.keys(answers).length] as string
          if (said && question(id).unknown) partial[id] = 'unknown'
          else delete partial[id]
        }
        expectExactRange(partial, settledAnswers)
      }),
      { numRuns: 60 },
    )
  })

  it('gives the exact range where it is open whether the condition will be asked', () => {
    const opened = fc.subarray(['power', 'account', 'route', 'channel', 'body'], { minLength: 1 })
    fc.assert(
      fc.property(soldOn, opened, (answers, open) => {
        const partial = Object.fromEntries(Object.entries(answers).filter(([id]) => !open.includes(id)))
        expectExactRange(partial, ends)
      }),
      { numRuns: 30 },
    )
  })

  it('refuses a price book without the price of a listed model', () => {
    const { 'iphone-13': _, ...basePrices } = samplePhones.basePrices
    const incomplete = { ...priceBook, phones: { ...samplePhones, basePrices } }
    const [cracked] = goldenCases.filter(({ name }) => name === 'a shattered screen')
    expect(() => phone.quote(cracked?.answers, { ...terms, priceBook: incomplete })).toThrow(/iphone-13/)
  })

  it('holds a quote for 3 days', () => {
    expect(phone.rulebook(terms.day)).toMatchObject({ id: 'mobile-phone@2026-01-15', validDays: 3 })
    expect(() => phone.rulebook('2026-01-14')).toThrow('no rules in force')
  })
})

describe('the sample prices', () => {
  const table: Readonly<Record<string, Readonly<Record<string, number>>>> = samplePhones.basePrices

  it('know exactly the listed models, each with exactly its storages', () => {
    expect(Object.keys(table).sort()).toEqual(listed.map(({ id }) => id).sort())
    for (const { id, storages } of listed) expect(Object.keys(table[id] ?? {}), id).toEqual([...storages])
  })

  it('rise with the storage and lie above its chip', () => {
    const chips: Readonly<Record<string, number>> = samplePhones.chipFloors
    for (const [id, byStorage] of Object.entries(table)) {
      const prices = Object.values(byStorage)
      expect(
        prices.every((price, index) => price > (prices[index - 1] ?? 0)),
        id,
      ).toBe(true)
      for (const [storage, price] of Object.entries(byStorage)) {
        expect(price, `${id} ${storage}`).toBeGreaterThan(chips[storage] ?? Number.POSITIVE_INFINITY)
      }
    }
  })

  it('have a chip and a destruction price for every storage, the chip never paying less', () => {
    const storages = new Set(storageQuestions.flatMap(({ options }) => options.map(({ id }) => id)))
    expect(new Set(Object.keys(samplePhones.chipFloors))).toEqual(storages)
    expect(new Set(Object.keys(samplePhones.destruction))).toEqual(storages)
    for (const [storage, chip] of Object.entries(samplePhones.chipFloors)) {
      expect(samplePhones.destruction[storage], storage).toBeLessThanOrEqual(chip)
      expect(samplePhones.destruction[storage], storage).toBeGreaterThanOrEqual(500)
    }
  })

  it('name sources that the sample has', () => {
    expect(Object.keys(samplePhoneSources)).toEqual(expect.arrayContaining(Object.values(samplePhones.sources)))
    expect(modelQuestions.length).toBe(Object.keys(models).length)
  })
})
