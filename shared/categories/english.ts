import { airConditionerTextsEn } from './air-conditioner/texts-en'
import { computerTextsEn } from './computer/texts-en'
import { mobilePhoneTextsEn } from './mobile-phone/texts-en'
import { refrigeratorTextsEn } from './refrigerator/texts-en'
import type { CategoryTexts } from './registry'
import { televisionTextsEn } from './television/texts-en'
import { washingMachineTextsEn } from './washing-machine/texts-en'

/** The words of each category in English, by category id. Apart from the registry, so that who speaks Chinese does not carry them. */
export const englishTexts: Readonly<Record<string, CategoryTexts>> = {
  'air-conditioner': airConditionerTextsEn,
  refrigerator: refrigeratorTextsEn,
  'washing-machine': washingMachineTextsEn,
  television: televisionTextsEn,
  computer: computerTextsEn,
  'mobile-phone': mobilePhoneTextsEn,
}
