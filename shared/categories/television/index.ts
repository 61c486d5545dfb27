import { applianceCategory } from '../appliance-category'
import { appraiseTelevision } from './indicators'
import { questions } from './questions'
import { rules } from './rules'

/** 电视机: flat ones, rear-projection and picture tubes. */
export const television = applianceCategory({
  id: 'television',
  questions,
  rules,
  appraise: appraiseTelevision,
  ageQuestion: 'years',
})
