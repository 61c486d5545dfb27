import type { QuestionTexts } from '../../valuation/category'
import { listedQuestionTexts } from './listed-question-texts'
import type { ListedBrand } from './models'
import type { questions } from './questions'

const modelShownAt: Readonly<Record<ListedBrand, string>> = {
  apple: 'Settings › General › About, “Model Name”.',
  huawei: 'Settings › About phone, the name at the top.',
  honor: 'Settings › About phone, the name at the top.',
  xiaomi: 'Settings › About phone, the name at the top.',
  oppo: 'Settings › About device, “Device name”.',
  vivo: 'Settings › About phone, “Model”.',
  samsung: 'Settings › About phone, “Product name”.',
}

const namesAbroad: readonly (readonly [chinese: string, abroad: string])[] = [
  ['华为', 'Huawei'],
  ['荣耀', 'Honor'],
  ['小米', 'Xiaomi'],
  ['一加', 'OnePlus'],
  ['三星', 'Samsung'],
  ['（第三代，2022）', ' (3rd generation, 2022)'],
  ['（第二代，2020）', ' (2nd generation, 2020)'],
]

const aboutPage = {
  drawing: 'phone-about',
  label:
    'Settings, “About” (关于本机, 关于手机): model name iPhone 13, capacity 128 GB. Where it says 8GB+128GB, the second counts',
}

const modelPlace = {
  ...aboutPage,
  title: 'Where the model is shown',
  text: 'iPhone: Settings › General › About. Android: Settings › About phone. If it will not start, see the box or the receipt, or choose “Not sure”.',
}

const listed = listedQuestionTexts({
  model: {
    title: 'Which model is it?',
    help: (brand) => `${modelShownAt[brand]} Not listed? Go back and choose “Another brand”.`,
    where: modelPlace,
    nameOf: (name) => namesAbroad.reduce((said, [chinese, abroad]) => said.replace(chinese, abroad), name),
  },
  storage: {
    title: 'How much storage?',
    help: {
      apple: 'Settings › General › About, “Capacity”.',
      huawei: 'Settings › Storage, the total in GB. Not the memory (RAM).',
      honor: 'Settings › Storage, the total in GB. Not the memory (RAM).',
      xiaomi: 'Settings › About phone › Storage. Not the memory (RAM).',
      oppo: 'Settings › About device › Storage. Not the memory (RAM).',
      vivo: 'Settings › About phone › Storage. Not the memory (RAM).',
      samsung: 'Settings › Battery and device care › Storage. Not the memory (RAM).',
      other: 'Search the settings for “storage”: the total in GB.',
    },
    where: {
      ...aboutPage,
      title: 'Where the storage is shown',
      text: 'iPhone: “Capacity”. Android often says “8GB+128GB”: what follows the plus is the storage. If it will not start, see the box or the receipt, or choose “Not sure”.',
    },
    featurePhone: { label: 'A phone with keys', hint: 'Only calls and text messages' },
  },
})

/** The words of the questionnaire in English, by question and option id. */
export const questionTextsEn = {
  brand: {
    title: 'Which brand is the phone?',
    help: 'See the logo on the back, or “About phone” in the settings.',
    where: modelPlace,
    options: {
      apple: { label: 'Apple', hint: 'iPhone' },
      huawei: { label: 'Huawei' },
      honor: { label: 'Honor' },
      xiaomi: { label: 'Xiaomi, Redmi' },
      oppo: { label: 'OPPO, OnePlus' },
      vivo: { label: 'vivo, iQOO' },
      samsung: { label: 'Samsung' },
      other: {
        label: 'Another brand, or a model not listed',
        hint: 'No second-hand price is known: valued by its storage chip',
      },
    },
  },
  ...listed,
  power: {
    title: 'Does it start?',
    help: 'Charge it for ten minutes. It has to reach the home screen.',
    options: {
      works: { label: 'Starts and reaches the home screen' },
      dead: { label: 'Does not, or gets stuck', hint: 'Looks do not matter then: valued by its storage chip' },
    },
  },
  account: {
    title: 'Can you sign out of its account?',
    help: 'iPhone: “Find My”. Android: the brand’s account. You need the passcode too.',
    options: {
      removable: { label: 'Yes', hint: 'Also when removed on the web, or when there is no account' },
      locked: { label: 'No, or the passcode is forgotten', hint: 'A locked phone cannot be sold on, only destroyed' },
    },
  },
  route: {
    title: 'What happens to it afterwards?',
    help: 'Both ways take care of your data; they pay differently.',
    options: {
      reuse: { label: 'Used again', hint: 'Erased and checked first, then sold to somebody else' },
      destroy: { label: 'Securely destroyed', hint: 'The whole phone is shredded; only the material is paid' },
    },
  },
  channel: {
    title: 'Where was it sold?',
    help: 'Mainland phones have a network licence sticker on the box or the back.',
    options: {
      mainland: { label: 'Mainland China', hint: 'On an iPhone the model number ends in CH/A' },
      'hong-kong': { label: 'Hong Kong', hint: 'On an iPhone the model number ends in ZA/A or ZP/A' },
      'other-unlocked': { label: 'Elsewhere, not locked', hint: 'Takes the SIM card of every carrier' },
      locked: { label: 'Locked to a carrier', hint: 'Takes one carrier only, or needs an adapter SIM' },
    },
  },
  warranty: {
    title: 'How much warranty is left?',
    help: 'iPhone: Settings › General › About. Others: search the settings for “warranty”.',
    options: {
      'over-a-month': { label: 'More than a month' },
      'little-or-none': { label: 'Less than a month, or none' },
    },
  },
  'screen-look': {
    title: 'How does the glass look?',
    help: 'Peel off the film, screen off, look at a slant under a lamp.',
    options: {
      intact: { label: 'No scratches' },
      'scratch-under-10mm': { label: 'Fine scratches, under 10 mm' },
      'scratch-10mm-or-more': { label: 'Scratches of 10 mm or more' },
      'deep-scratch-or-chip': {
        label: 'A deep scratch, or a small chip',
        hint: 'A fingernail catches on it; chips under 1.5 mm',
      },
      shattered: { label: 'Shattered or cracked', hint: 'Or a chip of 1.5 mm or more' },
    },
  },
  'screen-display': {
    title: 'How does the screen display?',
    help: 'Open an all-white picture, at full brightness.',
    options: {
      intact: { label: 'Normal' },
      tinted: { label: 'Yellowed, or uneven colour' },
      spots: { label: 'Bright, dead or discoloured spots' },
      aged: { label: 'Burnt-in shadows or pressure marks', hint: 'The keyboard or icons show through' },
      leaking: { label: 'Leaking, flickering, or partly dark' },
    },
  },
  body: {
    title: 'How are the frame and the back?',
    help: 'Take off the case and see all four corners.',
    options: {
      intact: { label: 'No marks' },
      'light-marks': { label: 'Fine scratches, under 10 mm' },
      'dent-up-to-3mm': {
        label: 'Clear scratches, or small dents',
        hint: 'Scratches of 10 mm or more; dents up to 3 mm',
      },
      'dent-over-3mm': { label: 'Dents or missing paint over 3 mm' },
      broken: { label: 'Cracked, lifting, or a piece missing' },
    },
  },
  battery: {
    title: 'What is the battery health?',
    help: 'iPhone: Settings › Battery. Android: search for “battery health”.',
    options: {
      '90-or-more': { label: '90% or more' },
      '80-to-89': { label: '80% to 89%' },
      'not-shown': { label: 'The phone does not show it', hint: 'Many Android phones do not' },
      'below-80': { label: 'Below 80%', hint: 'Or it asks for battery service' },
    },
  },
  history: {
    title: 'Bent, repaired, or wet?',
    help: 'Choose all that apply. If none does, go on.',
    options: {
      'bend-slight': { label: 'Slightly bent', hint: 'Flat on a table it lifts by less than 2 mm' },
      'bend-strong': { label: 'Clearly bent', hint: 'It lifts by 2 mm or more' },
      'screen-original': { label: 'New screen, original' },
      'screen-third-party': {
        label: 'New screen, not original',
        hint: 'An iPhone reports an unknown part under “About”',
      },
      'board-repaired': { label: 'Main board repaired' },
      'board-expanded': { label: 'Storage enlarged', hint: 'After it was bought' },
      damp: { label: 'Was damp', hint: 'Mist in the lens or screen, never under water' },
      soaked: { label: 'Was wet inside', hint: 'Under water, or the paper in the card slot turned red' },
    },
  },
  faults: {
    title: 'What does not work well?',
    help: 'Try each and choose what fails. If all work, go on.',
    options: {
      camera: { label: 'Camera', hint: 'Front and back: black spots or shaking?' },
      unlock: { label: 'Face or fingerprint unlock' },
      sound: { label: 'Sound', hint: 'Earpiece, speaker, microphone' },
      wireless: { label: 'Mobile network, WiFi or Bluetooth' },
      charging: { label: 'Charging' },
      buttons: { label: 'Buttons' },
    },
  },
} satisfies QuestionTexts<typeof questions>
