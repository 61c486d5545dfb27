import type { QuestionTexts } from '../../valuation/category'
import { rowOn } from '../../valuation/dated'
import { applianceDescriber, type StateWords } from '../appliance-naming'
import type { ReasonTexts } from '../appliance-texts'
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
import type { OptionOf, questions, RefrigeratorAnswers } from './questions'
import { rules } from './rules'

const questionTexts = {
  type: {
    title: 'What kind of fridge is it?',
    help: 'Count the doors and see how they open.',
    options: {
      'single-door': { label: 'Single door', hint: 'One door, the freezer box inside' },
      'double-door': { label: 'Two doors', hint: 'One above the other' },
      'multi-door': { label: 'Three doors or more', hint: 'French doors and four doors too' },
      'side-by-side': { label: 'Side by side', hint: 'Two tall doors, like a wardrobe' },
      'upright-freezer': { label: 'Upright freezer', hint: 'Stands tall, freezes only' },
      'chest-freezer': { label: 'Chest freezer', hint: 'Lies flat, opens at the top' },
    },
  },
  'fridge-volume': {
    title: 'How many litres?',
    help: 'The plate says the total volume in L.',
    where: {
      drawing: 'fridge-plate',
      label: 'The plate on the inner side wall: model BCD-216, total volume 216 L. For 216 choose 201–300 L',
      title: 'Where to find the litres',
      text: 'No plate, or worn off? Choose “Not sure”. It is checked at the door, and you never receive less than the minimum.',
    },
    options: {
      'under-50': { label: 'Under 50 L', hint: 'Like the one in a hotel room' },
      '50-to-100': { label: '50–100 L', hint: 'Mostly under a metre tall' },
      '101-to-200': { label: '101–200 L', hint: 'Mostly chest or shoulder high' },
      '201-to-300': { label: '201–300 L', hint: 'Mostly as tall as a person, 55 cm wide' },
      '301-to-450': { label: '301–450 L', hint: 'Mostly 60 to 75 cm wide' },
      '451-to-600': { label: '451–600 L', hint: 'Mostly 80 to 90 cm wide' },
      'over-600': { label: 'Over 600 L', hint: 'Mostly more than 90 cm wide' },
    },
  },
  'freezer-volume': {
    title: 'How many litres?',
    help: 'The plate says the total volume in L.',
    where: {
      drawing: 'fridge-plate',
      label:
        'The plate names the model and the total volume in L. On a freezer it is mostly at the back or low on a side',
      title: 'Where to find the litres',
      text: 'No plate, or worn off? Choose “Not sure”. It is checked at the door, and you never receive less than the minimum.',
    },
    options: {
      'up-to-150': { label: 'Up to 150 L', hint: 'Chests: mostly under 75 cm long' },
      '151-to-300': { label: '151–300 L', hint: 'Chests: mostly 75 to 110 cm long' },
      'over-300': { label: 'Over 300 L', hint: 'Chests: mostly over 110 cm long' },
    },
  },
  years: {
    title: 'How old is it?',
    help: 'Since it was bought; under a year is 0.',
    unit: 'years',
  },
  cooling: {
    title: 'Does it still cool?',
    help: 'Plug it in for two hours, then feel inside.',
    options: {
      works: { label: 'Cools', hint: 'Cools and freezes as it should' },
      'minor-fault': { label: 'Cools, with a minor fault', hint: 'Loud, leaks water, no light or a loose seal' },
      'no-cooling': { label: 'Does not cool', hint: 'Also when one compartment stays warm' },
    },
  },
  brand: {
    title: 'Which brand is it?',
    help: 'See the logo on the door.',
    options: {
      first: { label: 'First tier', hint: 'Haier, Casarte, Midea, Siemens, Panasonic' },
      second: { label: 'Second tier', hint: 'Ronshen, Hisense, Meiling, Aucma, Xiaomi' },
      other: { label: 'Another brand', hint: 'Any that is not named above' },
    },
  },
  appearance: {
    title: 'How does it look?',
    help: 'Look at the doors, the sides and inside.',
    options: {
      'like-new': { label: 'Like new', hint: 'Hardly a mark' },
      light: { label: 'Light marks', hint: 'Fine scratches, seen only up close' },
      obvious: { label: 'Obvious marks', hint: 'Yellowed, chipped paint or dents over 3 mm' },
      damaged: { label: 'Case or lining broken', hint: 'Cracked or a piece missing, still usable' },
      wrecked: { label: 'Badly damaged', hint: 'Soaked, burnt, crushed or rusted through' },
    },
  },
  parts: {
    title: 'Is everything there?',
    help: 'Never opened? The compressor is there.',
    options: {
      complete: { label: 'Complete', hint: 'All drawers, shelves and door racks' },
      'small-part-missing': { label: 'A small part missing', hint: 'A drawer, shelf, rack or basket' },
      'compressor-missing': { label: 'No compressor', hint: 'Taken out: a gap low at the back' },
    },
  },
  ...carryingTextsEn,
} satisfies QuestionTexts<typeof questions>

const lifeYears = rowOn(rules.safeUseLife, '9999-12-31').value

const reasons = {
  ...applianceReasonsEn,
  'over-age': {
    title: SCRAP_EN,
    text: `Older than the safe-use life of a fridge, ${lifeYears} years; freezers are taken alike.`,
  },
  'core-function-lost': { title: SCRAP_EN, text: 'It does not cool as it should, so it cannot be used on.' },
  'core-part-missing': { title: SCRAP_EN, text: 'Without its compressor it cannot be used on.' },
  wrecked: { title: SCRAP_EN, text: 'Soaked, burnt, crushed or rusted through, it cannot be used on.' },
  'no-demand': { title: SCRAP_EN, text: 'Nobody buys a fridge under 50 L second-hand.' },
} satisfies ReasonTexts<'over-age' | 'core-function-lost' | 'core-part-missing' | 'wrecked' | 'no-demand'>

const states = {
  cooling: { works: 'cools', 'minor-fault': 'cools with a minor fault', 'no-cooling': 'does not cool' },
} satisfies StateWords<RefrigeratorAnswers, 'cooling'>

/** The words for refrigerators and freezers in English. */
export const refrigeratorTextsEn = {
  name: 'Fridge or freezer',
  questions: questionTexts,
  lines: applianceLinesEn,
  reasons,
  materials: recoveredNamesEn,
  describe: applianceDescriber({
    types: {
      'single-door': 'Single-door fridge',
      'double-door': 'Two-door fridge',
      'multi-door': 'Multi-door fridge',
      'side-by-side': 'Side-by-side fridge',
      'upright-freezer': 'Upright freezer',
      'chest-freezer': 'Chest freezer',
    } satisfies Record<OptionOf<'type'>, string>,
    anyType: 'Fridge or freezer',
    sizes: {
      'fridge-volume': questionTexts['fridge-volume'].options,
      'freezer-volume': questionTexts['freezer-volume'].options,
    },
    join: joinEn,
    ageQuestion: 'years',
    states: () => states,
    tellYears: tellYearsEn,
    tellKnown: tellKnownEn,
  }),
}
