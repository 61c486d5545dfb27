import type { QuestionTexts } from '../../valuation/category'
import { rowOn } from '../../valuation/dated'
import { applianceDescriber, type StateWords } from '../appliance-naming'
import type { ApplianceLineId, ReasonTexts } from '../appliance-texts'
import {
  applianceLinesEn,
  applianceReasonsEn,
  joinEn,
  recoveredNamesEn,
  SCRAP_EN,
  tellKnownEn,
  tellYearsEn,
} from '../appliance-texts-en'
import type { OptionOf, questions, TelevisionAnswers } from './questions'
import { rules } from './rules'

const questionTexts = {
  type: {
    title: 'Which kind of TV?',
    help: 'The screen and the depth tell.',
    options: {
      lcd: { label: 'LCD', hint: 'Thin; LED and Mini LED count too' },
      oled: { label: 'OLED', hint: 'OLED is written on the frame or in the model' },
      plasma: { label: 'Plasma', hint: 'Flat, over ten years old, thick and heavy' },
      'rear-projection': { label: 'Rear projection', hint: 'A big box on the floor, no glass screen' },
      crt: { label: 'Picture tube', hint: 'Glass screen, deep at the back' },
    },
  },
  'flat-size': {
    title: 'How many inches?',
    help: 'See the label on the back, or measure the diagonal.',
    where: {
      drawing: 'screen-diagonal',
      label:
        'A tape from one corner of the screen to the opposite one: 140 cm is 55 inches; on the back label the 55 in model 55E5 says the same',
      title: 'Where to find the size',
      text: 'Measure the screen only, without the frame. 1 inch is 2.54 cm. If it is hard to measure, choose “Not sure”: the price never falls below “at least”.',
    },
    options: {
      'up-to-32': { label: '32 inches or less', hint: 'Diagonal up to 82 cm' },
      '33-to-43': { label: '33 to 43 inches', hint: 'Diagonal 83 to 110 cm' },
      '44-to-50': { label: '44 to 50 inches', hint: 'Diagonal 111 to 128 cm' },
      '51-to-58': { label: '51 to 58 inches', hint: 'Diagonal 129 to 148 cm' },
      '59-to-69': { label: '59 to 69 inches', hint: 'Diagonal 149 to 176 cm' },
      '70-or-more': { label: '70 inches or more', hint: 'Diagonal 177 cm or more' },
    },
  },
  'crt-size': {
    title: 'How many inches?',
    help: 'See the label on the back: the model often has it.',
    where: {
      drawing: 'tube-label',
      label:
        'Label on the part of a tube TV that sticks out at the back: model 2968, and its 29 is 29 inch. The glass itself measures a little less',
      title: 'Where to find the size',
      text: 'A picture tube shows a little less than its size: go by the label first. If you cannot read it, choose “Not sure”: the price never falls below “at least”.',
    },
    options: {
      'up-to-21': { label: '21 inches or less', hint: 'The model often has 14, 18 or 21' },
      '22-to-28': { label: '22 to 28 inches', hint: 'The model often has 25' },
      '29-or-more': { label: '29 inches or more', hint: 'The model often has 29 or 34' },
    },
  },
  years: {
    title: 'How many years ago was it bought?',
    help: 'Counted from the invoice; less than a year is 0.',
    unit: 'years',
  },
  picture: {
    title: 'Can you still watch it?',
    help: 'Watch a few minutes, change channels, listen.',
    options: {
      works: { label: 'Yes', hint: 'Whole picture, good sound' },
      'minor-fault': { label: 'Yes, with a small fault', hint: 'Bright lines, dark spots, wrong colours, bad sound' },
      'no-picture': { label: 'No picture', hint: 'Black, scrambled, or it does not turn on' },
    },
  },
  brand: {
    title: 'Which brand?',
    help: 'See the mark below the screen or on the back.',
    options: {
      first: { label: 'Leading brand', hint: 'Hisense, TCL, Skyworth, Sony, Samsung, LG' },
      second: { label: 'Known brand', hint: 'Xiaomi, Changhong, Konka, Haier, Sharp' },
      other: { label: 'Another brand', hint: 'Any that is not named above' },
    },
  },
  appearance: {
    title: 'How does it look?',
    help: 'Turn it off; look at screen, frame and back.',
    options: {
      'like-new': { label: 'Like new', hint: 'Hardly a trace' },
      light: { label: 'Light traces', hint: 'Fine scratches, seen only up close' },
      obvious: { label: 'Clear traces', hint: 'Paint gone, or a dent over 3 mm' },
      damaged: { label: 'Broken case', hint: 'Frame or back cracked, screen whole' },
      'screen-broken': { label: 'Broken screen', hint: 'Cracked or leaking, even if it lights up' },
      wrecked: { label: 'Badly damaged', hint: 'Soaked, burnt or crushed' },
    },
  },
  parts: {
    title: 'Is everything there?',
    help: 'When several things are missing, choose the lower one.',
    options: {
      complete: { label: 'Everything', hint: 'Remote, and the stand or wall bracket' },
      'small-part-missing': { label: 'No remote or no stand', hint: 'Nothing taken out of the TV itself' },
      gutted: { label: 'Parts taken out', hint: 'Screen, tube or circuit board is gone' },
    },
  },
  mount: {
    title: 'Does it hang on the wall?',
    help: 'If it does, it is taken down at the pickup.',
    options: {
      standing: { label: 'Not on the wall', hint: 'On a cabinet or the floor, ready to carry' },
      'wall-mounted': { label: 'On the wall', hint: 'Has to be taken off its bracket' },
    },
  },
} satisfies QuestionTexts<typeof questions>

const lifeYears = rowOn(rules.safeUseLife, '9999-12-31').value

const reasons = {
  ...applianceReasonsEn,
  'over-age': { title: SCRAP_EN, text: `A flat TV is safe to use for ${lifeYears} years; this one is older.` },
  'core-function-lost': { title: SCRAP_EN, text: 'It has no picture, so it cannot be used again as a TV.' },
  'core-part-missing': {
    title: SCRAP_EN,
    text: 'The screen is broken or parts are gone, so it cannot be used again as a TV.',
  },
  wrecked: { title: SCRAP_EN, text: 'Soaked, burnt or crushed, it cannot be used again.' },
  'no-demand': { title: SCRAP_EN, text: 'Nobody buys picture tube, plasma or rear projection TVs second-hand.' },
} satisfies ReasonTexts<'over-age' | 'core-function-lost' | 'core-part-missing' | 'wrecked' | 'no-demand'>

const lines = {
  ...applianceLinesEn,
  mount: 'Taking it off the wall',
} satisfies Record<ApplianceLineId | 'mount', string>

const states = {
  picture: { works: 'picture works', 'minor-fault': 'picture works with a small fault', 'no-picture': 'no picture' },
  mount: { standing: 'not on the wall', 'wall-mounted': 'on the wall' },
} satisfies StateWords<TelevisionAnswers, 'picture' | 'mount'>

/** The words for televisions in English. */
export const televisionTextsEn = {
  name: 'TV',
  questions: questionTexts,
  lines,
  reasons,
  materials: recoveredNamesEn,
  describe: applianceDescriber({
    types: {
      lcd: 'LCD TV',
      oled: 'OLED TV',
      plasma: 'Plasma TV',
      'rear-projection': 'Rear projection TV',
      crt: 'Picture tube TV',
    } satisfies Record<OptionOf<'type'>, string>,
    anyType: 'TV',
    sizes: { 'flat-size': questionTexts['flat-size'].options, 'crt-size': questionTexts['crt-size'].options },
    join: joinEn,
    ageQuestion: 'years',
    states: () => states,
    tellYears: tellYearsEn,
    tellKnown: tellKnownEn,
  }),
}
