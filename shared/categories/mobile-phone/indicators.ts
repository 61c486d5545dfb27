import { entry, sourceOf } from '../../price-book/look-up'
import type { PriceBook } from '../../price-book/price-book'
import { settle } from '../../valuation/appliance-offer'
import type { Terms, Valuation } from '../../valuation/category'
import type { Line, Reason } from '../../valuation/line'
import type { Completed } from '../../valuation/question'
import { conditionFactors } from './condition-factors'
import { MarketOffer, type MarketReasonId } from './market-price'
import { modelQuestions, storageQuestions } from './model-questions'
import type { questions } from './questions'
import type { rules } from './rules'

/** Ids of the lines that are not a factor. */
export type PartLineId = 'base-price' | 'chip-floor' | 'destruction' | 'rounding'

export type ReasonId = 'account-locked' | 'destruction-chosen' | 'not-listed' | 'no-power' | MarketReasonId

type PhoneAnswers = Completed<typeof questions>
type PhoneTerms = Terms<typeof rules, PriceBook>
type PhonePrices = PriceBook['phones']

/** An answer and the question it was given to. */
interface Settled {
  readonly question: string
  readonly answer: string
}

const reason = (id: ReasonId, because: Reason['because']): Reason => ({ id, because })

/** The one question of several that was asked; a completed questionnaire settles exactly one of them. */
function settledOne(answers: PhoneAnswers, asked: readonly { readonly id: keyof PhoneAnswers & string }[]): Settled {
  for (const { id } of asked) {
    const answer = answers[id]
    if (typeof answer === 'string') return { question: id, answer }
  }
  throw new TypeError('not completed: a phone has a model and a storage')
}

function destroyedBecause({ account, route }: PhoneAnswers): Reason | undefined {
  if (account === 'locked') return reason('account-locked', { question: 'account', answer: account })
  if (route === 'destroy') return reason('destruction-chosen', { question: 'route', answer: route })
  return undefined
}

function chipsOnlyBecause({ brand, power }: PhoneAnswers): Reason | undefined {
  if (brand === 'other') return reason('not-listed', { question: 'brand', answer: brand })
  if (power === 'dead') return reason('no-power', { question: 'power', answer: power })
  return undefined
}

/** What the chip or the material of a phone pays by its storage alone. */
function storageLine(id: PartLineId, table: 'chipFloors' | 'destruction', storage: Settled, book: PriceBook): Line {
  const prices: PhonePrices = book.phones
  return {
    id,
    kind: 'amount',
    amount: entry(prices[table], storage.answer, table),
    because: storage,
    source: sourceOf(book, prices.sources[table]),
  }
}

function baseLine(model: Settled, storage: Settled, book: PriceBook): Line {
  const { basePrices, sources } = book.phones
  const byStorage = entry(basePrices, model.answer, 'base prices for')
  return {
    id: 'base-price' satisfies PartLineId,
    kind: 'base',
    amount: entry(byStorage, storage.answer, `base price for ${model.answer} with`),
    because: model,
    source: sourceOf(book, sources.basePrices),
  }
}

function marketOffer(answers: PhoneAnswers, storage: Settled, { rulebook, priceBook }: PhoneTerms): Valuation {
  const base = baseLine(settledOne(answers, modelQuestions), storage, priceBook)
  const chips = storageLine('chip-floor', 'chipFloors', storage, priceBook)
  return new MarketOffer(base, conditionFactors(answers, rulebook.rules), chips)
}

/**
 * Destroyed → material by storage; not listed or without power → its chip; else max(chip, base price × Π k), whole yuan.
 * `answers` are completed. Throws where the price book has no price for the model or the storage.
 */
export function valuePhone(answers: PhoneAnswers, terms: PhoneTerms): Valuation {
  const storage = settledOne(answers, storageQuestions)
  const destroyed = destroyedBecause(answers)
  if (destroyed) {
    return settle('scrap', [storageLine('destruction', 'destruction', storage, terms.priceBook)], [destroyed])
  }
  const chipsOnly = chipsOnlyBecause(answers)
  if (chipsOnly) {
    return settle('scrap', [storageLine('chip-floor', 'chipFloors', storage, terms.priceBook)], [chipsOnly])
  }
  return marketOffer(answers, storage, terms)
}
