import { airConditioner } from './air-conditioner'
import { airConditionerTexts } from './air-conditioner/texts'
import { computer } from './computer'
import { computerTexts } from './computer/texts'
import { mobilePhone } from './mobile-phone'
import { mobilePhoneTexts } from './mobile-phone/texts'
import { refrigerator } from './refrigerator'
import { refrigeratorTexts } from './refrigerator/texts'
import { type RegisteredCategory, register } from './registry'
import { television } from './television'
import { televisionTexts } from './television/texts'
import { washingMachine } from './washing-machine'
import { washingMachineTexts } from './washing-machine/texts'

/** Every category that can be valued, in the order of the front page: one line each. */
export const categories: readonly RegisteredCategory[] = [
  register(airConditioner, airConditionerTexts),
  register(refrigerator, refrigeratorTexts),
  register(washingMachine, washingMachineTexts),
  register(television, televisionTexts),
  register(computer, computerTexts),
  register(mobilePhone, mobilePhoneTexts),
]

/** A category by its id, or undefined. */
export const findCategory = (id: string): RegisteredCategory | undefined =>
  categories.find((category) => category.id === id)
