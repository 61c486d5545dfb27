import { applianceCategory } from '../appliance-category'
import { appraiseAirConditioner } from './indicators'
import { questions } from './questions'
import { rules } from './rules'

/** 空调器: wall split, cabinet, window and multi-split units. */
export const airConditioner = applianceCategory({
  id: 'air-conditioner',
  questions,
  rules,
  appraise: appraiseAirConditioner,
  ageQuestion: 'install-years',
})
