import type { QuestionTexts } from '../../valuation/category'
import { rowOn } from '../../valuation/dated'
import { applianceDescriber, type StateWords } from '../appliance-naming'
import type { ApplianceLineId, ReasonTexts } from '../appliance-texts'
import {
  applianceLinesEn,
  applianceReasonsEn,
  carryingTextsEn,
  joinEn,
  recoveredNamesEn,
  SCRAP_EN,
  tellKnownEn,
  tellYearsEn,
} from '../appliance-texts-en'
import type { AirConditionerAnswers, OptionOf, questions } from './questions'
import { rules } from './rules'

const questionTexts = {
  type: {
    title: 'What kind of air conditioner is it?',
    help: 'The part in the room tells.',
    options: {
      'split-wall': { label: 'Wall unit', hint: 'Hangs on the wall, with a unit outside' },
      cabinet: { label: 'Cabinet', hint: 'Stands on the floor, with a unit outside' },
      window: { label: 'Window unit', hint: 'One piece in a window or wall opening' },
      'multi-split': { label: 'Multi-split', hint: 'One unit outside for several; home central air too' },
    },
  },
  'wall-horsepower': {
    title: 'How many horsepower?',
    help: 'The model on the plate under the indoor unit has two digits.',
    where: {
      drawing: 'nameplate',
      label: 'The plate under the indoor unit: model KFR-35GW, cooling 3500 W. 35 means 1.5 hp',
      title: 'Where to find the horsepower',
      text: 'Out of reach or worn off? Choose “Not sure”. It is checked at the door, and you never receive less than the minimum.',
    },
    options: {
      '1hp': { label: '1 hp', hint: '23, 25 or 26 in the model; mostly bedrooms' },
      '1-5hp': { label: '1.5 hp', hint: '32, 35 or 36; large bedrooms, small living rooms' },
      '2hp': { label: '2 hp', hint: '50 or 51 in the model; mostly living rooms' },
    },
  },
  'cabinet-horsepower': {
    title: 'How many horsepower?',
    help: 'The model on its side or back has two or three digits.',
    options: {
      '2hp': { label: '2 hp', hint: '50 or 51 in the model; mostly living rooms' },
      '3hp': { label: '3 hp', hint: '70 to 73; large living rooms' },
      '5hp': { label: '5 hp', hint: 'About 120; shops and meeting rooms' },
    },
  },
  'multi-split-horsepower': {
    title: 'How many horsepower outside?',
    help: 'The plate on the side of the outdoor unit says the cooling power.',
    options: {
      '3hp': { label: '3 hp', hint: 'Cools with about 8000 W' },
      '4hp': { label: '4 hp', hint: 'Cools with about 10000 W' },
      '5hp': { label: '5 hp', hint: 'Cools with 12000 to 14000 W' },
      '6hp': { label: '6 hp', hint: 'Cools with about 16000 W' },
    },
  },
  'install-years': {
    title: 'How long has it been installed?',
    help: 'Since the day it was installed; under a year is 0.',
    unit: 'years',
  },
  cooling: {
    title: 'Does it still cool?',
    help: 'Let it cool for ten minutes, then feel the air.',
    options: {
      works: { label: 'Cools', hint: 'As cold as it should be, no faults' },
      'minor-fault': { label: 'Cools, with a minor fault', hint: 'Drips, loud, or display or buttons fail' },
      'no-cooling': { label: 'Does not cool', hint: 'The air is not cold, or it does not start' },
    },
  },
  brand: {
    title: 'Which brand is it?',
    help: 'See the logo on the indoor unit.',
    options: {
      first: { label: 'First tier', hint: 'Gree, Midea, Haier, Daikin, Mitsubishi' },
      second: { label: 'Second tier', hint: 'Hisense, TCL, Aux, Xiaomi, Changhong' },
      other: { label: 'Another brand', hint: 'Any that is not named above' },
    },
  },
  appearance: {
    title: 'How does it look?',
    help: 'Look at both units and answer for the worse one.',
    options: {
      'like-new': { label: 'Like new', hint: 'Hardly a mark' },
      light: { label: 'Light marks', hint: 'Fine scratches, seen only up close' },
      obvious: { label: 'Obvious marks', hint: 'Yellowed, chipped paint or dents over 3 mm' },
      damaged: { label: 'Case broken', hint: 'Cracked or a piece missing, still usable' },
      wrecked: { label: 'Badly damaged', hint: 'Soaked, burnt, crushed or rusted through' },
    },
  },
  parts: {
    title: 'Is everything there?',
    help: 'More than one thing missing: choose the lower one.',
    options: {
      complete: { label: 'Complete', hint: 'Both units and 3 m of copper pipe or more' },
      'short-pipe': { label: 'Less than 3 m of copper pipe', hint: 'Both units are there' },
      'indoor-missing': { label: 'No indoor unit', hint: 'Only the outdoor unit is left' },
      'compressor-missing': { label: 'No compressor', hint: 'The outdoor unit was opened: a gap inside' },
      'outdoor-missing': { label: 'No outdoor unit', hint: 'Only the indoor unit is left' },
    },
  },
  'window-parts': {
    title: 'Is everything there?',
    help: 'Never opened? The compressor is there.',
    options: {
      complete: { label: 'Complete', hint: 'Nothing was taken out' },
      'compressor-missing': { label: 'No compressor', hint: 'It was opened: a gap inside' },
    },
  },
  removal: {
    title: 'Has it been taken down?',
    help: 'If not, that is done at the pickup.',
    options: {
      'taken-down': { label: 'Taken down', hint: 'On the floor, ready to carry' },
      'from-inside': { label: 'Mounted, within reach from inside', hint: 'Comes off from a window or balcony' },
      'outside-work': { label: 'Mounted, work outside the wall', hint: 'High on the outer wall, out of reach' },
    },
  },
  ...carryingTextsEn,
} satisfies QuestionTexts<typeof questions>

const lifeYears = rowOn(rules.safeUseLife, '9999-12-31').value

const reasons = {
  ...applianceReasonsEn,
  'over-age': { title: SCRAP_EN, text: `Older than the safe-use life of an air conditioner, ${lifeYears} years.` },
  'core-function-lost': { title: SCRAP_EN, text: 'It does not cool any more, so it cannot be used on.' },
  'core-part-missing': { title: SCRAP_EN, text: 'Without a main part it cannot be used on.' },
  wrecked: { title: SCRAP_EN, text: 'Soaked, burnt, crushed or rusted through, it cannot be used on.' },
} satisfies ReasonTexts<'over-age' | 'core-function-lost' | 'core-part-missing' | 'wrecked'>

const lines = {
  ...applianceLinesEn,
  collection: 'Collection and removal',
  removal: 'Ease of removal',
} satisfies Record<ApplianceLineId | 'removal', string>

const states = {
  cooling: { works: 'cools', 'minor-fault': 'cools with a minor fault', 'no-cooling': 'does not cool' },
  removal: { 'taken-down': 'taken down', 'from-inside': 'still mounted', 'outside-work': 'still mounted' },
} satisfies StateWords<AirConditionerAnswers, 'cooling' | 'removal'>

/** The words for air conditioners in English. */
export const airConditionerTextsEn = {
  name: 'Air conditioner',
  questions: questionTexts,
  lines,
  reasons,
  materials: recoveredNamesEn,
  describe: applianceDescriber({
    types: {
      'split-wall': 'Wall air conditioner',
      cabinet: 'Cabinet air conditioner',
      window: 'Window air conditioner',
      'multi-split': 'Multi-split air conditioner',
    } satisfies Record<OptionOf<'type'>, string>,
    anyType: 'Air conditioner',
    sizes: {
      'wall-horsepower': questionTexts['wall-horsepower'].options,
      'cabinet-horsepower': questionTexts['cabinet-horsepower'].options,
      'multi-split-horsepower': questionTexts['multi-split-horsepower'].options,
    },
    join: joinEn,
    ageQuestion: 'install-years',
    states: () => states,
    tellYears: tellYearsEn,
    tellKnown: tellKnownEn,
  }),
}
