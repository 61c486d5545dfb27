import type { QuoteTerms, RegisteredCategory } from '../../shared/categories/registry'
import { UnknownRegion } from '../../shared/price-book/look-up'
import { InvalidAnswers } from '../../shared/valuation/answers'
import { NoRulesInForce } from '../../shared/valuation/dated'
import type { Quote } from '../../shared/valuation/quote'
import { Refusal } from '../http/refusal'

/** The quote for finished answers. Refuses invalid_answers (unanswered questions too), unknown_region, day_out_of_range. */
export function valueAnswers(category: RegisteredCategory, answers: unknown, terms: QuoteTerms): Quote {
  const quote = valueOrRefuse(category, answers, terms)
  if (quote.missing.length > 0) throw new Refusal('invalid_answers', { fields: quote.missing.map(notAnswered) })
  return quote
}

function valueOrRefuse(category: RegisteredCategory, answers: unknown, terms: QuoteTerms): Quote {
  try {
    return category.quote(answers, terms)
  } catch (error) {
    if (error instanceof InvalidAnswers) throw new Refusal('invalid_answers', { fields: error.fields })
    if (error instanceof UnknownRegion) {
      throw new Refusal('unknown_region', { detail: `现在有价格的地区：${error.known.join('、')}` })
    }
    if (error instanceof NoRulesInForce) throw new Refusal('day_out_of_range')
    throw error
  }
}

const notAnswered = (field: string) => ({ field, code: 'not_answered', detail: 'asked and without an answer' })
