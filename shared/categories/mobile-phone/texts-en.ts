import type { CategoryTexts } from '../registry'
import { phoneDescriber } from './describe-phone'
import { questionTextsEn } from './question-texts-en'
import type { mobilePhoneTexts, PhonePhrases } from './texts'

/** The same keys as another table of words. */
type Same<Table> = { readonly [Key in keyof Table]: Table[Key] extends string ? string : Same<Table[Key]> }

const lines: Same<typeof mobilePhoneTexts.lines> = {
  'base-price': 'An intact one of this model',
  channel: 'Where it was sold',
  warranty: 'Warranty left',
  'screen-look': 'Glass of the screen',
  'screen-display': 'Display of the screen',
  body: 'Frame and back',
  battery: 'Battery health',
  bend: 'Bent body',
  'screen-repair': 'Replaced screen',
  'board-repair': 'Work on the main board',
  water: 'Damp or water',
  faults: 'Functions that fail',
  'chip-floor': 'Raised to the storage chip',
  destruction: 'Material of the whole phone',
  rounding: 'Rounded down',
}

const reasons: Same<typeof mobilePhoneTexts.reasons> = {
  'account-locked': {
    title: 'Account cannot be removed: destroyed',
    text: 'A locked phone cannot be sold on. It is shredded, and its material is paid.',
  },
  'destruction-chosen': {
    title: 'You chose secure destruction',
    text: 'The whole phone is shredded and no chip is used again, so only the material is paid.',
  },
  'not-listed': {
    title: 'This model is not on the list',
    text: 'Its second-hand price is not known, so only the storage chip counts.',
  },
  'no-power': {
    title: 'Does not start: valued by its chip',
    text: 'The storage chip can be used again; the larger, the more it is worth.',
  },
  'market-price': {
    title: 'Still useful: valued second-hand',
    text: 'From the price of an intact one, step by step up or down.',
  },
  'chip-floor-pays': {
    title: 'The chip is worth more than the phone',
    text: 'After all deductions less is left than the storage chip pays, so the chip’s price counts.',
  },
}

const materials: Same<typeof mobilePhoneTexts.materials> = {
  plastic: 'Plastic',
  'li-ion': 'Lithium battery',
  glass: 'Glass',
  'phone-board': 'Circuit boards',
  aluminium: 'Aluminium',
  steel: 'Steel',
  copper: 'Copper',
}

const wipe: CategoryTexts['wipe'] = [
  { id: 'backup', title: 'Back up photos and chats', where: ['WeChat: Settings › General › Chat history'] },
  { id: 'sim', title: 'Take out SIM and memory cards', where: ['The tray is in the side; press it out with a pin'] },
  {
    id: 'account',
    title: 'Turn off “Find My”, sign out',
    where: ['iPhone: Settings › your name › scroll to the end', 'Android: Settings › account at the top › Sign out'],
  },
  {
    id: 'erase',
    title: 'Erase everything',
    where: ['iPhone: Settings › General › Transfer or Reset', 'Android: Settings › System › Factory reset'],
  },
]

const phrases: Same<PhonePhrases> = {
  power: { works: 'starts', dead: 'does not start' },
  account: { locked: 'account cannot be removed' },
  route: { destroy: 'to be destroyed' },
  channel: {
    'hong-kong': 'Hong Kong model',
    'other-unlocked': 'foreign model, unlocked',
    locked: 'locked to a carrier',
  },
  'screen-look': {
    intact: 'no scratches on the screen',
    'scratch-under-10mm': 'fine scratches on the screen',
    'scratch-10mm-or-more': 'clear scratches on the screen',
    'deep-scratch-or-chip': 'deep scratch or chip in the screen',
    shattered: 'shattered screen',
  },
  'screen-display': {
    tinted: 'yellowed screen',
    spots: 'spots on the screen',
    aged: 'burnt-in screen',
    leaking: 'leaking or flickering screen',
  },
  body: {
    'dent-up-to-3mm': 'small dents',
    'dent-over-3mm': 'dents, paint missing',
    broken: 'body cracked or incomplete',
  },
  battery: { 'below-80': 'battery health below 80%' },
  history: {
    'bend-slight': 'slightly bent',
    'bend-strong': 'clearly bent',
    'screen-original': 'new original screen',
    'screen-third-party': 'new screen, not original',
    'board-repaired': 'main board repaired',
    'board-expanded': 'storage enlarged',
    damp: 'was damp',
    soaked: 'was wet inside',
  },
}

/** The words of the category in English. */
export const mobilePhoneTextsEn = {
  name: 'Mobile phone',
  questions: questionTextsEn,
  lines,
  reasons,
  materials,
  wipe,
  describe: phoneDescriber({
    questions: questionTextsEn,
    phrases,
    phone: 'Mobile phone',
    otherPhone: 'Another phone',
    phoneOf: (brand) => `${brand} phone`,
    faults: (count) => (count === 1 ? '1 function fails' : `${count} functions fail`),
    comma: ', ',
  }),
} satisfies CategoryTexts
