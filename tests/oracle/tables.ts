/** Coefficients in basis points, by option. */
export type Coefficients = Readonly<Record<string, number>>

/** One class of a type: how its size key is made, what it consists of, whose costs it has. */
export interface TypeRow {
  readonly prefix: string
  /** The question whose answer completes the key of the size class; none where the type alone is the class. */
  readonly sizeQuestion?: string
  readonly composition: string
  readonly costs: string
}

export interface FactorRow {
  readonly line: string
  readonly question: string
  readonly coefficients: Coefficients
}

export interface TriggerRow {
  readonly reason: string
  readonly question: string
  /** Absent for the age, which counts from one year above the safe-use life. */
  readonly options?: readonly string[]
}

export interface ApplianceTables {
  readonly ageQuestion: string
  readonly safeUseYears: number
  readonly residual: number
  readonly purchaseToNew: number
  readonly types: Readonly<Record<string, TypeRow>>
  readonly massGrams: Readonly<Record<string, number>>
  /** Shares by mass in thousandths, in the order of their lines. */
  readonly compositions: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** The part of the mass that is there, by question and option. */
  readonly present: Readonly<Record<string, Coefficients>>
  readonly factors: readonly FactorRow[]
  readonly triggers: readonly TriggerRow[]
  readonly salvage: readonly ('memory' | 'disk')[]
  readonly access: readonly ('removal' | 'carrying' | 'mount')[]
}

/** Shares by mass in thousandths, in the order of their lines. */
export const compositions = {
  'air-conditioner': { copper: 170, aluminium: 70, steel: 550, plastic: 110, 'appliance-board': 20, other: 80 },
  refrigerator: {
    copper: 20,
    aluminium: 22,
    steel: 490,
    plastic: 220,
    'appliance-board': 5,
    glass: 100,
    'pu-foam': 120,
    other: 23,
  },
  freezer: { copper: 20, aluminium: 50, steel: 530, plastic: 180, 'appliance-board': 4, 'pu-foam': 170, other: 46 },
  drum: { copper: 12, aluminium: 31, steel: 540, plastic: 96, 'appliance-board': 5, counterweight: 300, other: 16 },
  pulsator: { copper: 20, aluminium: 20, steel: 350, plastic: 550, 'appliance-board': 10, other: 50 },
  'twin-tub': { copper: 25, aluminium: 10, steel: 250, plastic: 660, other: 55 },
  'flat-tv': { copper: 5, aluminium: 20, steel: 400, plastic: 380, 'appliance-board': 40, glass: 150, other: 5 },
  'crt-tv': { copper: 25, aluminium: 8, steel: 160, plastic: 125, 'appliance-board': 10, 'crt-glass': 659, other: 13 },
  'desktop-tower': { copper: 30, aluminium: 103, steel: 470, plastic: 260, 'computer-board': 125, other: 12 },
  laptop: {
    copper: 18,
    aluminium: 154,
    steel: 170,
    plastic: 285,
    'computer-board': 124,
    'li-ion': 141,
    glass: 83,
    other: 25,
  },
  'lcd-monitor': { copper: 36, aluminium: 54, steel: 303, plastic: 316, 'appliance-board': 51, glass: 236, other: 4 },
} as const

const functionFactor = (question: string): FactorRow => ({
  line: 'function',
  question,
  coefficients: { works: 10_000, 'minor-fault': 6_000 },
})
const appearance: FactorRow = {
  line: 'appearance',
  question: 'appearance',
  coefficients: { 'like-new': 10_000, light: 9_500, obvious: 8_500, damaged: 6_500 },
}
const brand: FactorRow = {
  line: 'brand',
  question: 'brand',
  coefficients: { first: 10_000, second: 9_000, other: 7_500 },
}
const parts: FactorRow = {
  line: 'completeness',
  question: 'parts',
  coefficients: { complete: 10_000, 'small-part-missing': 9_000 },
}

const airConditioner: ApplianceTables = {
  ageQuestion: 'install-years',
  safeUseYears: 10,
  residual: 500,
  purchaseToNew: 3_500,
  types: {
    'split-wall': {
      prefix: 'split-wall',
      sizeQuestion: 'wall-horsepower',
      composition: 'air-conditioner',
      costs: 'air-conditioner',
    },
    cabinet: {
      prefix: 'cabinet',
      sizeQuestion: 'cabinet-horsepower',
      composition: 'air-conditioner',
      costs: 'air-conditioner',
    },
    'multi-split': {
      prefix: 'multi-split',
      sizeQuestion: 'multi-split-horsepower',
      composition: 'air-conditioner',
      costs: 'air-conditioner',
    },
    window: { prefix: 'window', composition: 'air-conditioner', costs: 'air-conditioner' },
  },
  massGrams: {
    'split-wall-1hp': 33_000,
    'split-wall-1-5hp': 38_000,
    'split-wall-2hp': 48_000,
    'cabinet-2hp': 65_000,
    'cabinet-3hp': 85_000,
    'cabinet-5hp': 125_000,
    'multi-split-3hp': 85_000,
    'multi-split-4hp': 105_000,
    'multi-split-5hp': 125_000,
    'multi-split-6hp': 145_000,
    window: 40_000,
  },
  compositions: { 'air-conditioner': compositions['air-conditioner'] },
  present: {
    parts: {
      complete: 10_000,
      'short-pipe': 9_700,
      'indoor-missing': 7_000,
      'compressor-missing': 7_000,
      'outdoor-missing': 3_000,
    },
    'window-parts': { complete: 10_000, 'compressor-missing': 7_000 },
  },
  factors: [
    functionFactor('cooling'),
    appearance,
    brand,
    { line: 'completeness', question: 'parts', coefficients: { complete: 10_000, 'short-pipe': 9_000 } },
    { line: 'completeness', question: 'window-parts', coefficients: { complete: 10_000 } },
  ],
  triggers: [
    { reason: 'over-age', question: 'install-years' },
    { reason: 'core-function-lost', question: 'cooling', options: ['no-cooling'] },
    {
      reason: 'core-part-missing',
      question: 'parts',
      options: ['indoor-missing', 'compressor-missing', 'outdoor-missing'],
    },
    { reason: 'core-part-missing', question: 'window-parts', options: ['compressor-missing'] },
    { reason: 'wrecked', question: 'appearance', options: ['wrecked'] },
  ],
  salvage: [],
  access: ['removal', 'carrying'],
}

const flatTv = { prefix: 'flat', sizeQuestion: 'flat-size', composition: 'flat-tv', costs: 'flat-tv' } as const

const television: ApplianceTables = {
  ageQuestion: 'years',
  safeUseYears: 7,
  residual: 300,
  purchaseToNew: 2_500,
  types: {
    lcd: flatTv,
    oled: flatTv,
    plasma: flatTv,
    'rear-projection': flatTv,
    crt: { prefix: 'crt', sizeQuestion: 'crt-size', composition: 'crt-tv', costs: 'crt-tv' },
  },
  massGrams: {
    'flat-up-to-32': 5_000,
    'flat-33-to-43': 9_000,
    'flat-44-to-50': 12_000,
    'flat-51-to-58': 16_000,
    'flat-59-to-69': 23_000,
    'flat-70-or-more': 35_000,
    'crt-up-to-21': 18_000,
    'crt-22-to-28': 32_000,
    'crt-29-or-more': 42_000,
  },
  compositions: { 'flat-tv': compositions['flat-tv'], 'crt-tv': compositions['crt-tv'] },
  present: { parts: { complete: 10_000, 'small-part-missing': 9_700, gutted: 6_000 } },
  factors: [functionFactor('picture'), appearance, brand, parts],
  triggers: [
    { reason: 'over-age', question: 'years' },
    { reason: 'core-function-lost', question: 'picture', options: ['no-picture'] },
    { reason: 'core-part-missing', question: 'appearance', options: ['screen-broken'] },
    { reason: 'core-part-missing', question: 'parts', options: ['gutted'] },
    { reason: 'wrecked', question: 'appearance', options: ['wrecked'] },
    { reason: 'no-demand', question: 'type', options: ['plasma', 'rear-projection', 'crt'] },
  ],
  salvage: [],
  access: ['mount'],
}

const fridge = {
  prefix: 'fridge',
  sizeQuestion: 'fridge-volume',
  composition: 'refrigerator',
  costs: 'refrigerator',
} as const
const freezer = { prefix: 'freezer', sizeQuestion: 'freezer-volume', composition: 'freezer', costs: 'freezer' } as const

const refrigerator: ApplianceTables = {
  ageQuestion: 'years',
  safeUseYears: 10,
  residual: 500,
  purchaseToNew: 3_000,
  types: {
    'single-door': fridge,
    'double-door': fridge,
    'multi-door': fridge,
    'side-by-side': fridge,
    'upright-freezer': freezer,
    'chest-freezer': freezer,
  },
  massGrams: {
    'fridge-under-50': 15_000,
    'fridge-50-to-100': 25_000,
    'fridge-101-to-200': 40_000,
    'fridge-201-to-300': 55_000,
    'fridge-301-to-450': 70_000,
    'fridge-451-to-600': 90_000,
    'fridge-over-600': 110_000,
    'freezer-up-to-150': 28_000,
    'freezer-151-to-300': 38_000,
    'freezer-over-300': 55_000,
  },
  compositions: { refrigerator: compositions.refrigerator, freezer: compositions.freezer },
  present: { parts: { complete: 10_000, 'small-part-missing': 9_700, 'compressor-missing': 8_000 } },
  factors: [functionFactor('cooling'), appearance, brand, parts],
  triggers: [
    { reason: 'over-age', question: 'years' },
    { reason: 'core-function-lost', question: 'cooling', options: ['no-cooling'] },
    { reason: 'core-part-missing', question: 'parts', options: ['compressor-missing'] },
    { reason: 'wrecked', question: 'appearance', options: ['wrecked'] },
    { reason: 'no-demand', question: 'fridge-volume', options: ['under-50'] },
  ],
  salvage: [],
  access: ['carrying'],
}

const washingMachine: ApplianceTables = {
  ageQuestion: 'years',
  safeUseYears: 8,
  residual: 500,
  purchaseToNew: 2_500,
  types: {
    'twin-tub': { prefix: 'twin-tub', composition: 'twin-tub', costs: 'twin-tub' },
    pulsator: { prefix: 'pulsator', sizeQuestion: 'pulsator-capacity', composition: 'pulsator', costs: 'pulsator' },
    drum: { prefix: 'drum', sizeQuestion: 'drum-capacity', composition: 'drum', costs: 'drum' },
    'washer-dryer': { prefix: 'washer-dryer', sizeQuestion: 'drum-capacity', composition: 'drum', costs: 'drum' },
  },
  massGrams: {
    'twin-tub': 20_000,
    'pulsator-up-to-6': 25_000,
    'pulsator-7-to-8': 32_000,
    'pulsator-9-to-10': 36_000,
    'pulsator-over-10': 40_000,
    'drum-up-to-7': 60_000,
    'drum-8-to-9': 65_000,
    'drum-10-or-more': 70_000,
    'washer-dryer-up-to-7': 60_000,
    'washer-dryer-8-to-9': 65_000,
    'washer-dryer-10-or-more': 70_000,
  },
  compositions: { drum: compositions.drum, pulsator: compositions.pulsator, 'twin-tub': compositions['twin-tub'] },
  present: { parts: { complete: 10_000, 'small-part-missing': 9_800, 'motor-missing': 8_500 } },
  factors: [functionFactor('spinning'), appearance, brand, parts],
  triggers: [
    { reason: 'over-age', question: 'years' },
    { reason: 'core-function-lost', question: 'spinning', options: ['dead'] },
    { reason: 'core-part-missing', question: 'parts', options: ['motor-missing'] },
    { reason: 'wrecked', question: 'appearance', options: ['wrecked'] },
    { reason: 'no-demand', question: 'type', options: ['twin-tub'] },
  ],
  salvage: [],
  access: ['carrying'],
}

const computer: ApplianceTables = {
  ageQuestion: 'years',
  safeUseYears: 6,
  residual: 300,
  purchaseToNew: 3_000,
  types: {
    'desktop-tower': { prefix: 'desktop-tower', composition: 'desktop-tower', costs: 'desktop-tower' },
    'all-in-one': { prefix: 'all-in-one', composition: 'lcd-monitor', costs: 'desktop-tower' },
    laptop: { prefix: 'laptop', composition: 'laptop', costs: 'laptop' },
    monitor: { prefix: 'monitor', composition: 'lcd-monitor', costs: 'lcd-monitor' },
  },
  massGrams: { 'desktop-tower': 8_500, 'all-in-one': 7_500, laptop: 2_400, monitor: 4_300 },
  compositions: {
    'desktop-tower': compositions['desktop-tower'],
    laptop: compositions.laptop,
    'lcd-monitor': compositions['lcd-monitor'],
  },
  present: { boot: { works: 10_000, 'minor-fault': 10_000, 'no-boot': 10_000, gutted: 7_000 } },
  factors: [
    functionFactor('boot'),
    { line: 'screen', question: 'screen', coefficients: { intact: 10_000, marks: 9_000, faulty: 6_000 } },
    appearance,
    brand,
    {
      line: 'memory',
      question: 'memory',
      coefficients: { '32gb-or-more': 12_000, '16gb': 11_000, '8gb': 10_000, '4gb-or-less': 8_500 },
    },
    {
      line: 'disk',
      question: 'disk',
      coefficients: {
        'ssd-1tb-or-more': 10_800,
        'ssd-512gb': 10_400,
        'ssd-256gb': 10_000,
        'ssd-128gb': 9_500,
        'hard-disk': 9_000,
        none: 8_500,
      },
    },
    {
      line: 'battery',
      question: 'battery',
      coefficients: { 'over-two-hours': 10_000, 'under-two-hours': 9_000, dead: 8_000 },
    },
  ],
  triggers: [
    { reason: 'over-age', question: 'years' },
    { reason: 'core-function-lost', question: 'boot', options: ['no-boot'] },
    { reason: 'core-part-missing', question: 'boot', options: ['gutted'] },
    { reason: 'core-part-missing', question: 'screen', options: ['broken'] },
    { reason: 'wrecked', question: 'appearance', options: ['wrecked'] },
    { reason: 'account-locked', question: 'account', options: ['locked'] },
  ],
  salvage: ['memory', 'disk'],
  access: [],
}

export interface PhoneTables {
  /** Questions with one answer, in the order in which they multiply. */
  readonly factors: readonly FactorRow[]
  /** Ticked marks by line; of several in one line the worst counts alone. */
  readonly marks: Readonly<Record<string, Coefficients>>
  readonly faults: Coefficients
  readonly faultsAtLeast: number
}

const phoneFactor = (question: string, coefficients: Coefficients): FactorRow => ({
  line: question,
  question,
  coefficients,
})

const mobilePhone: PhoneTables = {
  factors: [
    phoneFactor('channel', { mainland: 10_000, 'hong-kong': 9_500, 'other-unlocked': 9_000, locked: 7_000 }),
    phoneFactor('warranty', { 'over-a-month': 10_300, 'little-or-none': 10_000 }),
    phoneFactor('screen-look', {
      intact: 10_000,
      'scratch-under-10mm': 9_700,
      'scratch-10mm-or-more': 9_200,
      'deep-scratch-or-chip': 8_500,
      shattered: 6_000,
    }),
    phoneFactor('screen-display', { intact: 10_000, tinted: 9_500, spots: 8_500, aged: 7_000, leaking: 4_500 }),
    phoneFactor('body', {
      intact: 10_000,
      'light-marks': 9_700,
      'dent-up-to-3mm': 9_300,
      'dent-over-3mm': 8_700,
      broken: 7_500,
    }),
    phoneFactor('battery', { '90-or-more': 10_000, '80-to-89': 9_500, 'not-shown': 9_200, 'below-80': 8_800 }),
  ],
  marks: {
    bend: { 'bend-slight': 9_000, 'bend-strong': 7_500 },
    'screen-repair': { 'screen-original': 9_200, 'screen-third-party': 7_800 },
    'board-repair': { 'board-repaired': 5_500, 'board-expanded': 5_000 },
    water: { damp: 7_500, soaked: 4_500 },
  },
  faults: { camera: 9_300, unlock: 8_500, sound: 9_500, wireless: 8_500, charging: 8_800, buttons: 9_500 },
  faultsAtLeast: 5_500,
}

const tables: Readonly<Record<string, ApplianceTables | PhoneTables>> = {
  television,
  refrigerator,
  'washing-machine': washingMachine,
  'air-conditioner': airConditioner,
  computer,
  'mobile-phone': mobilePhone,
}

/** What the published rules say of a category. */
export function tablesOf(category: string): ApplianceTables | PhoneTables {
  const found = tables[category]
  if (!found) throw new Error(`the oracle has no tables for ${category}`)
  return found
}
