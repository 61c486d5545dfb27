import { applianceCategory } from '../appliance-category'
import { appraiseWashingMachine } from './indicators'
import { questions } from './questions'
import { rules } from './rules'

/** 洗衣机: twin-tub and single-tub machines, pulsators, drums and washer-dryers. */
export const washingMachine = applianceCategory({
  id: 'washing-machine',
  questions,
  rules,
  appraise: appraiseWashingMachine,
  ageQuestion: 'years',
})
