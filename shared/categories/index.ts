import { airConditioner } from './air-conditioner'
import { airConditionerTexts } from './air-conditioner/texts'
import { mobilePhone } from './mobile-phone'
import { mobilePhoneTexts } from './mobile-phone/texts'
import { type RegisteredCategory, register } from './registry'

/** Every category that can be valued: one line each. */
export const categories: readonly RegisteredCategory[] = [
  register(airConditioner, airConditionerTexts),
  register(mobilePhone, mobilePhoneTexts),
]

/** A category by its id, or undefined. */
export const findCategory = (id: string): RegisteredCategory | undefined =>
  categories.find((category) => category.id === id)
