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
import type { CategoryTexts } from '../registry'
import type { OptionOf, questions, WashingMachineAnswers } from './questions'
import { rules } from './rules'
import type { WashingMachineTrigger } from './texts'

const whereToLook = {
  drawing: 'washer-plate',
  label:
    'Rating plate on the back or on the door frame: 洗涤容量 (capacity) 8.0 kg. Top loaders have it on the back, drums also on the frame behind the door',
  title: 'Where the capacity is written',
  text: 'Against a wall, or worn off? Choose “Not sure”. The collector looks with you, and you never receive less than “at least”.',
}

const questionTexts = {
  type: {
    title: 'Which kind of washing machine?',
    help: 'See where it opens and how many tubs it has.',
    options: {
      'twin-tub': { label: 'Twin tub, single tub', hint: 'Washes and spins in two tubs, or only washes' },
      pulsator: { label: 'Top loader, automatic', hint: 'Lid on top, a turning disc at the bottom' },
      drum: { label: 'Drum', hint: 'Door in front, does not dry' },
      'washer-dryer': { label: 'Washer-dryer', hint: 'Door in front, dries as well' },
    },
  },
  'pulsator-capacity': {
    title: 'How many kg does it wash?',
    help: 'See 洗涤容量 on the plate on the back.',
    where: whereToLook,
    options: {
      'up-to-6': { label: '6 kg or less', hint: '6.5 kg belongs here too' },
      '7-to-8': { label: '7 to 8 kg', hint: '8.5 kg belongs here too' },
      '9-to-10': { label: '9 to 10 kg', hint: '10.5 kg belongs here too' },
      'over-10': { label: '11 kg or more' },
    },
  },
  'drum-capacity': {
    title: 'How many kg does it wash?',
    help: 'See 洗涤容量 on the door frame or on the back.',
    where: whereToLook,
    options: {
      'up-to-7': { label: '7 kg or less', hint: '7.5 kg belongs here too' },
      '8-to-9': { label: '8 to 9 kg', hint: '9.5 kg belongs here too' },
      '10-or-more': { label: '10 kg or more' },
    },
  },
  years: {
    title: 'How many years ago was it bought?',
    help: 'Less than a year: enter 0.',
    unit: 'years',
  },
  spinning: {
    title: 'Does it wash and spin?',
    help: 'Run the shortest programme, empty.',
    options: {
      works: { label: 'Washes and spins', hint: 'Nothing wrong' },
      'minor-fault': { label: 'Yes, with a small fault', hint: 'Leaks, is loud, or display and keys fail' },
      dead: { label: 'Does not turn or spin', hint: 'No power, still drum, or clothes stay soaked' },
    },
  },
  brand: {
    title: 'Which brand?',
    help: 'See the logo on the front.',
    options: {
      first: { label: 'First tier', hint: 'Haier, Little Swan, Midea, Siemens, Panasonic, LG' },
      second: { label: 'Second tier', hint: 'Hisense, TCL, Xiaomi, Sanyo, Royalstar' },
      other: { label: 'Another brand', hint: 'Anything not named above' },
    },
  },
  appearance: {
    title: 'How does it look?',
    help: 'See the front, the top and both sides.',
    options: {
      'like-new': { label: 'Like new', hint: 'Hardly a mark' },
      light: { label: 'Light marks', hint: 'Fine scratches, seen only up close' },
      obvious: { label: 'Clear marks', hint: 'Yellowed, paint off, or dents over 3 mm' },
      damaged: { label: 'Broken casing', hint: 'Cracked, rusty or a piece missing, still works' },
      wrecked: { label: 'Badly damaged', hint: 'Soaked, burnt, crushed or rusted through' },
    },
  },
  parts: {
    title: 'Is everything there?',
    help: 'Never opened? Then the motor is there.',
    options: {
      complete: { label: 'Everything', hint: 'Hoses, filter and lid' },
      'small-part-missing': { label: 'A small part is missing', hint: 'A hose, the filter or the lid' },
      'motor-missing': { label: 'No motor', hint: 'It was opened, and there is a gap inside' },
    },
  },
  ...carryingTextsEn,
} satisfies QuestionTexts<typeof questions>

const lifeYears = rowOn(rules.safeUseLife, '9999-12-31').value

const reasons = {
  ...applianceReasonsEn,
  'over-age': {
    title: SCRAP_EN,
    text: `The safe-use life of a washing machine is ${lifeYears} years; this one is older.`,
  },
  'core-function-lost': { title: SCRAP_EN, text: 'It does not turn or spin, so nobody can go on using it.' },
  'core-part-missing': { title: SCRAP_EN, text: 'Without its motor nobody can go on using it.' },
  wrecked: { title: SCRAP_EN, text: 'Soaked, burnt, crushed or rusted through, it cannot be used again.' },
  'no-demand': { title: SCRAP_EN, text: 'Nobody buys a twin tub or single tub second-hand.' },
} satisfies ReasonTexts<WashingMachineTrigger>

const states = {
  spinning: { works: 'washes and spins', 'minor-fault': 'has a small fault', dead: 'does not turn or spin' },
} satisfies StateWords<WashingMachineAnswers, 'spinning'>

/** The words for washing machines in English. */
export const washingMachineTextsEn = {
  name: 'Washing machine',
  questions: questionTexts,
  lines: applianceLinesEn,
  reasons,
  materials: recoveredNamesEn,
  describe: applianceDescriber({
    types: {
      'twin-tub': 'Twin-tub or single-tub washing machine',
      pulsator: 'Top-loading washing machine',
      drum: 'Drum washing machine',
      'washer-dryer': 'Washer-dryer',
    } satisfies Record<OptionOf<'type'>, string>,
    anyType: 'Washing machine',
    sizes: {
      'pulsator-capacity': questionTexts['pulsator-capacity'].options,
      'drum-capacity': questionTexts['drum-capacity'].options,
    },
    join: joinEn,
    ageQuestion: 'years',
    states: () => states,
    tellYears: tellYearsEn,
    tellKnown: tellKnownEn,
  }),
} satisfies CategoryTexts
