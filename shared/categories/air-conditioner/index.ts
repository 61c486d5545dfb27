import type { PriceBook } from '../../price-book/price-book'
import type { Category } from '../../valuation/category'
import { valueAirConditioner } from './indicators'
import { questions } from './questions'
import { rules } from './rules'

/** 空调器: wall split, cabinet, window and multi-split units. */
export const airConditioner: Category<typeof questions, typeof rules, PriceBook> = {
  id: 'air-conditioner',
  questions,
  rules,
  value: valueAirConditioner,
}
