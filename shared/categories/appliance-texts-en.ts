import type { CarryingTexts } from './appliance-questions'
import type { ApplianceLineId, ApplianceReasonId, MaterialId, recoveredNames } from './appliance-texts'

/** Names of the materials that are worth recovering. */
export const recoveredNamesEn: Readonly<Record<keyof typeof recoveredNames, string>> = {
  copper: 'Copper',
  aluminium: 'Aluminium',
  steel: 'Steel',
  plastic: 'Plastic',
  'appliance-board': 'Circuit boards',
  'computer-board': 'Computer boards',
  'li-ion': 'Lithium battery',
  glass: 'Glass',
}

const materialNamesEn: Readonly<Record<MaterialId, string>> = {
  ...recoveredNamesEn,
  'crt-glass': 'Disposal of the picture tube glass',
  'pu-foam': 'Disposal of the insulation foam',
  counterweight: 'Disposal of the counterweight',
  other: 'Disposal of what is left',
}

/** Names of the lines that every appliance can have, whatever its category. */
export const applianceLinesEn: Readonly<Record<ApplianceLineId, string>> = {
  ...materialNamesEn,
  'reference-price': 'A new one of the same size',
  'purchase-to-new': 'From new to second-hand',
  age: 'Years of use',
  function: 'How it works',
  appearance: 'Looks',
  brand: 'Brand',
  completeness: 'Accessories',
  subsidy: 'Treatment subsidy',
  collection: 'Collection at the door',
  transport: 'Transport',
  treatment: 'Safe treatment',
  margin: 'Running costs of the collector',
  floor: 'Raised to the guaranteed minimum',
  carrying: 'Carrying',
  'floor-after-access': 'Raised to the guaranteed minimum',
  rounding: 'Rounded down',
}

/** Why an offer is what it is, where the category makes no difference. */
export const applianceReasonsEn: Readonly<
  Record<ApplianceReasonId, { readonly title: string; readonly text: string }>
> = {
  'still-useful': {
    title: 'Valued as still useful',
    text: 'Of depreciation and material value, the higher one counts.',
  },
  'material-worth-more': {
    title: 'Still useful, but worth more as material',
    text: 'Depreciation gives less than the material; the higher one counts.',
  },
  'floor-pays': {
    title: 'The guaranteed minimum pays',
    text: 'After all costs less is left than the guaranteed minimum, so that is what you receive.',
  },
  'free-collection': {
    title: 'Collected free of charge',
    text: 'The material does not cover collection and treatment. You receive nothing and pay nothing.',
  },
}

/** The heading over every reason for scrap. */
export const SCRAP_EN = 'Valued as scrap, by its material'

/** The two questions about carrying it down. */
export const carryingTextsEn = {
  lift: {
    title: 'Is there a lift?',
    help: 'In the building where it stands.',
    options: {
      easy: { label: 'A lift, or first or second floor' },
      stairs: { label: 'No lift, third floor or higher' },
    },
  },
  floor: {
    title: 'Which floor?',
    help: 'Counted from the ground floor as 1: enter 3 or more.',
    unit: 'floor',
  },
} as const satisfies CarryingTexts

/** "6 years old"; nothing where the age is not known. */
export function tellYearsEn(years: unknown): string | undefined {
  if (typeof years !== 'number') return undefined
  if (years === 0) return 'less than a year old'
  return years === 1 ? '1 year old' : `${years} years old`
}

/** What is known, in one line. */
export const tellKnownEn = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(', ')

/** "LCD TV, 55 inches". */
export const joinEn = (size: string, type: string): string => `${type}, ${size}`
