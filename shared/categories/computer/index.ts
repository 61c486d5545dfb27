import { applianceCategory } from '../appliance-category'
import { appraiseComputer } from './indicators'
import { questions } from './questions'
import { rules } from './rules'

/** 微型计算机: desktop towers, all-in-ones, laptops and monitors. */
export const computer = applianceCategory({
  id: 'computer',
  questions,
  rules,
  appraise: appraiseComputer,
  ageQuestion: 'years',
  holdsData: ({ type }) => type !== 'monitor',
})
