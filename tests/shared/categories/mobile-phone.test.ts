import { mobilePhone } from '@shared/categories/mobile-phone'
import { golden } from '@shared/categories/mobile-phone/golden'
import { modelQuestions, storageQuestions } from '@shared/categories/mobile-phone/model-questions'
import { models } from '@shared/categories/mobile-phone/models'
import { mobilePhoneTexts } from '@shared/categories/mobile-phone/texts'
import { mobilePhoneTextsEn } from '@shared/categories/mobile-phone/texts-en'
import { register } from '@shared/categories/registry'
import { openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { samplePhoneSources, samplePhones } from '@shared/price-book/sample-phones'
import { rulesOn } from '@shared/valuation/dated'
import { type Answers, askedQuestions, type Completed, type Question } from '@shared/valuation/question'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersTo, settledAnswers } from '../../support/completions'

const priceBook = openPriceBook(samplePriceBook)
const phone = register(mobilePhone, mobilePhoneTexts)
const questions: readonly Question[] = phone.questions
const terms = { priceBook, day: '2026-02-01', region: 'national' }
const listed = Object.values(models).flat()

const completions = answersTo(questions, { unknown: false })

const question = (id: string): Question => {
  const found = questions.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no question ${id}`)
  return found
}

describe('worked examples', () => {
  it('reach every line', () => {
    const lines = golden.flatMap(({ expected }) => expected.lines.map(([id]) => id))
    expect(new Set(lines)).toEqual(new Set(Object.keys(mobilePhoneTexts.lines)))
  })
})

describe('the questionnaire', () => {
  it('lists every model once, under one name', () => {
    expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length)
    expect(new Set(listed.map(({ name }) => name)).size).toBe(listed.length)
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
  it('never pays less than its storage, and no chip where it is destroyed', () => {
    fc.assert(
      fc.property(completions, (answers) => {
        const { offer, lines, outcome } = phone.quote(answers, terms)
        const storage = storageQuestions.map(({ id }) => answers[id]).find((answer) => answer !== undefined)
        const destroyed = answers.account === 'locked' || answers.route === 'destroy'
        const floors: Readonly<Record<string, number>> = destroyed ? samplePhones.destruction : samplePhones.chipFloors
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

  const valued = (over: Answers) => {
    const [warranted] = golden.filter(({ name }) => name === 'an intact flagship with warranty left')
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

  it('refuses a price book without the price of a listed model', () => {
    const { 'iphone-13': _, ...basePrices } = samplePhones.basePrices
    const incomplete = { ...priceBook, phones: { ...samplePhones, basePrices } }
    const [cracked] = golden.filter(({ name }) => name === 'a shattered screen')
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
