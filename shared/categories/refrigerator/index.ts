import { applianceCategory } from '../appliance-category'
import { appraiseRefrigerator } from './indicators'
import { questions } from './questions'
import { rules } from './rules'

/** 电冰箱: refrigerators by doors, upright and chest freezers. */
export const refrigerator = applianceCategory({
  id: 'refrigerator',
  questions,
  rules,
  appraise: appraiseRefrigerator,
  ageQuestion: 'years',
})
