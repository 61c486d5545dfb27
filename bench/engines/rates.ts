/** Rules and sample prices of an air conditioner as plain numbers: fen, grams, years, and shares in basis points. */

export const WHOLE = 10_000
export const GRAMS_PER_TONNE = 1_000_000
export const LIFE_YEARS = 10
export const RESIDUAL = 500
export const PURCHASE_TO_NEW = 3500
export const MARGIN = 3000
export const FEN_PER_FLOOR = 500
export const FREE_FLOORS = 2

export const sizes = {
  'split-wall-1hp': { grams: 33_000, referencePrice: 200_000, floor: 5000 },
  'split-wall-1-5hp': { grams: 38_000, referencePrice: 260_000, floor: 6000 },
  'split-wall-2hp': { grams: 48_000, referencePrice: 400_000, floor: 8000 },
  'cabinet-2hp': { grams: 65_000, referencePrice: 500_000, floor: 12_000 },
  'cabinet-3hp': { grams: 85_000, referencePrice: 650_000, floor: 15_000 },
  'cabinet-5hp': { grams: 125_000, referencePrice: 850_000, floor: 25_000 },
  'multi-split-3hp': { grams: 85_000, referencePrice: 650_000, floor: 15_000 },
  'multi-split-4hp': { grams: 105_000, referencePrice: 650_000, floor: 15_000 },
  'multi-split-5hp': { grams: 125_000, referencePrice: 850_000, floor: 25_000 },
  'multi-split-6hp': { grams: 145_000, referencePrice: 850_000, floor: 25_000 },
  window: { grams: 40_000, referencePrice: 150_000, floor: 5000 },
} as const

export type Size = keyof typeof sizes

/** Which question gives the size, and its options: the size is type and option. A window unit has one size. */
export const horsepowers = {
  'split-wall': { question: 'wall-horsepower', options: ['1hp', '1-5hp', '2hp'] },
  cabinet: { question: 'cabinet-horsepower', options: ['2hp', '3hp', '5hp'] },
  'multi-split': { question: 'multi-split-horsepower', options: ['3hp', '4hp', '5hp', '6hp'] },
} as const

export const presentShare = {
  complete: 10_000,
  'short-pipe': 9700,
  'indoor-missing': 7000,
  'compressor-missing': 7000,
  'outdoor-missing': 3000,
} as const

export const coreParts = ['indoor-missing', 'compressor-missing', 'outdoor-missing'] as const

/** What a tonne pays is already cut down to the part of the spot price that is paid out. */
export const materials = [
  { id: 'copper', share: 1700, fenPerTonne: 8_235_200 },
  { id: 'aluminium', share: 700, fenPerTonne: 1_814_250 },
  { id: 'steel', share: 5500, fenPerTonne: 190_000 },
  { id: 'plastic', share: 1100, fenPerTonne: 300_000 },
  { id: 'appliance-board', share: 200, fenPerTonne: 800_000 },
  { id: 'other', share: 800, fenPerTonne: -30_000 },
] as const

export const costs = [
  { id: 'collection', amount: 14_000 },
  { id: 'transport', amount: 1500 },
  { id: 'treatment', amount: 1500 },
] as const

export const functionShare = { works: 10_000, 'minor-fault': 6000 } as const
export const appearanceShare = { 'like-new': 10_000, light: 9500, obvious: 8500, damaged: 6500 } as const
export const brandShare = { first: 10_000, second: 9000, other: 7500 } as const
export const completenessShare = { complete: 10_000, 'short-pipe': 9000 } as const
export const removalFen = { 'taken-down': 8000, 'from-inside': 0, 'outside-work': -10_000 } as const
