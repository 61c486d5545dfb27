import type { PriceBook } from '../../price-book/price-book'
import type { Category } from '../../valuation/category'
import { phoneContents } from './contents'
import { findModels } from './find-models'
import { valuePhone } from './indicators'
import { questions } from './questions'
import { rules } from './rules'

/** 手机: which model with which storage, whether it can go on to somebody else, and in what condition. */
export const mobilePhone: Category<typeof questions, typeof rules, PriceBook> = {
  id: 'mobile-phone',
  questions,
  rules,
  value: valuePhone,
  contents: phoneContents,
  holdsData: () => true,
  find: findModels,
  migrations: [],
}
