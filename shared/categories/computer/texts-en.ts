import type { QuestionTexts } from '../../valuation/category'
import { rowOn } from '../../valuation/dated'
import { applianceDescriber, type StateWords } from '../appliance-naming'
import type { ApplianceLineId, ReasonTexts } from '../appliance-texts'
import {
  applianceLinesEn,
  applianceReasonsEn,
  recoveredNamesEn,
  SCRAP_EN,
  tellKnownEn,
  tellYearsEn,
} from '../appliance-texts-en'
import type { CategoryTexts } from '../registry'
import type { SalvageLineId } from './indicators'
import type { ComputerAnswers, OptionOf, questions } from './questions'
import { rules } from './rules'

const whereSizesAre = {
  drawing: 'computer-memory',
  label: 'A settings window on the screen: About says 16GB of memory, Storage says a 512GB disk',
  title: 'Where to see memory and disk',
  text: 'Windows: Settings › System, About for memory, Storage for the disk. Mac: System Settings › General, About and Storage. If you cannot see it, choose “Not sure”: the price will not fall below “at least”.',
} as const

const questionTexts = {
  type: {
    title: 'Which kind of computer?',
    help: 'Tower and monitor: value them one by one.',
    options: {
      'desktop-tower': { label: 'Desktop tower', hint: 'A case of its own, no monitor' },
      'all-in-one': { label: 'All-in-one', hint: 'Computer and screen in one piece' },
      laptop: { label: 'Laptop', hint: 'Folds shut, with keyboard and battery' },
      monitor: { label: 'LCD monitor', hint: 'Only a screen, needs a computer' },
    },
  },
  years: {
    title: 'How many years old?',
    help: 'Since the day it was bought; 0 if under a year.',
    unit: 'years',
  },
  boot: {
    title: 'Does it still start?',
    help: 'Plug it in and try; a monitor has to light up.',
    options: {
      works: { label: 'Starts, no faults', hint: 'Reaches the desktop; a monitor lights up' },
      'minor-fault': { label: 'Starts, with a minor fault', hint: 'Keys, ports, sound or fan' },
      'no-boot': { label: 'Does not start', hint: 'Dead, or no desktop; a monitor stays dark' },
      gutted: { label: 'Main board or screen taken out', hint: 'The case is there, a large part is not' },
    },
  },
  memory: {
    title: 'How much memory?',
    help: 'All modules together. In between, choose the smaller.',
    where: whereSizesAre,
    options: {
      '32gb-or-more': { label: '32GB or more' },
      '16gb': { label: '16GB' },
      '8gb': { label: '8GB' },
      '4gb-or-less': { label: '4GB or less', hint: 'Also if it was taken out' },
    },
  },
  disk: {
    title: 'Which disk, and how large?',
    help: 'If there are several, the largest solid-state one.',
    where: whereSizesAre,
    options: {
      'ssd-1tb-or-more': { label: 'Solid-state, 1TB or more', hint: 'Also 960GB and 1000GB' },
      'ssd-512gb': { label: 'Solid-state, 512GB', hint: 'Also 480GB and 500GB' },
      'ssd-256gb': { label: 'Solid-state, 256GB', hint: 'Also 240GB and 250GB' },
      'ssd-128gb': { label: 'Solid-state, 128GB', hint: 'Also 120GB or less' },
      'hard-disk': { label: 'Only a hard disk', hint: 'You hear it turn; any size' },
      none: { label: 'No disk', hint: 'Taken out, or you keep it' },
    },
  },
  screen: {
    title: 'How is the screen?',
    help: 'Look at it with a white picture open.',
    options: {
      intact: { label: 'Intact', hint: 'No scratches, shows everything' },
      marks: { label: 'Scratches or bright dots', hint: 'You can still read it well' },
      faulty: { label: 'Shows faults', hint: 'Yellowed, flickering, dark patches or lines' },
      broken: { label: 'Broken or unreadable', hint: 'Cracked, leaking, garbled' },
    },
  },
  brand: {
    title: 'Which brand?',
    help: 'See the mark on the case.',
    options: {
      first: { label: 'First tier', hint: 'Apple, Lenovo, Dell, HP, Huawei' },
      second: { label: 'Second tier', hint: 'Asus, Acer, Xiaomi, Samsung, AOC' },
      other: { label: 'Other brands', hint: 'Self-built ones, and all not named above' },
    },
  },
  appearance: {
    title: 'How does it look?',
    help: 'The case only, not the screen.',
    options: {
      'like-new': { label: 'Like new', hint: 'Hardly a trace' },
      light: { label: 'Slight marks', hint: 'Fine scratches, seen from close by' },
      obvious: { label: 'Clear marks', hint: 'Worn paint, shiny spots or dents over 3 mm' },
      damaged: { label: 'Case broken', hint: 'Cracked or a piece missing, still usable' },
      wrecked: { label: 'Badly damaged', hint: 'Soaked, burnt, crushed or rusted through' },
    },
  },
  battery: {
    title: 'How long does it run unplugged?',
    help: 'Fully charged, in everyday use.',
    options: {
      'over-two-hours': { label: 'Over 2 hours' },
      'under-two-hours': { label: 'Under 2 hours' },
      dead: { label: 'Goes off when unplugged', hint: 'Battery dead, swollen or taken out' },
    },
  },
  account: {
    title: 'Can you sign out?',
    help: 'Apple: see Find My. Others: the start-up password.',
    options: {
      removable: { label: 'Yes, or there is no account', hint: 'Passwords known, can be reinstalled' },
      locked: { label: 'No, or password forgotten', hint: 'Locked or managed by a company: not resold' },
    },
  },
} satisfies QuestionTexts<typeof questions>

const commonYears = rowOn(rules.safeUseLife, '9999-12-31').value

const reasons = {
  ...applianceReasonsEn,
  'over-age': { title: SCRAP_EN, text: `Over ${commonYears} years: a common figure, there is no official one.` },
  'core-function-lost': { title: SCRAP_EN, text: 'It does not start or light up, so it cannot be used again.' },
  'core-part-missing': {
    title: SCRAP_EN,
    text: 'Main board or screen is missing or broken, so it cannot be used again.',
  },
  wrecked: { title: SCRAP_EN, text: 'Soaked, burnt, crushed or rusted through, so it cannot be used again.' },
  'account-locked': { title: SCRAP_EN, text: 'The account cannot be signed out: a locked computer cannot be resold.' },
} satisfies ReasonTexts<'over-age' | 'core-function-lost' | 'core-part-missing' | 'wrecked' | 'account-locked'>

const lines = {
  ...applianceLinesEn,
  'reference-price': 'A new one of the same kind',
  screen: 'Screen',
  memory: 'Memory',
  disk: 'Disk',
  battery: 'Battery',
  'memory-salvage': 'Memory taken out',
  'disk-salvage': 'Disk taken out',
} satisfies Record<ApplianceLineId | SalvageLineId | 'screen' | 'memory' | 'disk' | 'battery', string>

const wipe: CategoryTexts['wipe'] = [
  { id: 'backup', title: 'Back up what you keep', where: ['Desktop, documents, photos: to a drive or the cloud'] },
  {
    id: 'account',
    title: 'Turn off Find My and sign out',
    where: [
      'Mac: System Settings › your name › Sign Out',
      'Windows: Settings › Accounts',
      'Also WeChat, browsers and cloud drives',
    ],
  },
  {
    id: 'erase',
    title: 'Erase everything',
    where: [
      'Mac: System Settings › General › Transfer or Reset',
      'Windows: Settings › System › Recovery › Reset this PC',
      'It does not start: take out the disk and keep it',
    ],
  },
]

const TYPE_WORDS: Readonly<Record<OptionOf<'type'>, string>> = {
  'desktop-tower': 'Desktop tower',
  'all-in-one': 'All-in-one computer',
  laptop: 'Laptop',
  monitor: 'Monitor',
}

const started = {
  works: 'starts',
  'minor-fault': 'starts, with a minor fault',
  'no-boot': 'does not start',
  gutted: 'main board or screen missing',
} satisfies StateWords<ComputerAnswers, 'boot'>['boot']

const litUp = {
  works: 'lights up',
  'minor-fault': 'lights up, with a minor fault',
  'no-boot': 'stays dark',
  gutted: 'main board or screen missing',
} satisfies StateWords<ComputerAnswers, 'boot'>['boot']

/** The words for computers in English. */
export const computerTextsEn = {
  name: 'Computer',
  questions: questionTexts,
  lines,
  reasons,
  materials: recoveredNamesEn,
  wipe,
  describe: applianceDescriber({
    types: TYPE_WORDS,
    anyType: 'Computer',
    ageQuestion: 'years',
    states: ({ type }) => ({ boot: type === 'monitor' ? litUp : started }),
    tellYears: tellYearsEn,
    tellKnown: tellKnownEn,
  }),
} satisfies CategoryTexts
