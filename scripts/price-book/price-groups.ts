const YUAN = 100

type Unit = 'fen' | 'fen per tonne' | 'basis points' | 'floors' | 'thousandths of a dollar'

/** Prices of one kind: where they stand (`*` is any id), their unit, and between what they are plausible. */
export interface PriceGroup {
  readonly at: readonly string[]
  readonly unit: Unit
  readonly least: number
  readonly most: number
  readonly meaning: string
}

const yuan = (least: number, most: number) => ({ unit: 'fen', least: least * YUAN, most: most * YUAN }) as const

const COST = { ...yuan(0, 1_000), meaning: 'a cost per unit' }
const ACCESS = { ...yuan(0, 1_000), meaning: 'what carrying or removal costs' }
const PART = { ...yuan(0, 5_000), meaning: 'a part sold on its own' }

/** Our estimates of what an honest price book can hold: they catch slips of the decimal point, not bad prices. */
export const priceGroups: readonly PriceGroup[] = [
  {
    at: ['materials', '*', 'fenPerTonne'],
    unit: 'fen per tonne',
    least: -5_000 * YUAN,
    most: 500_000 * YUAN,
    meaning: 'a tonne of material',
  },
  {
    at: ['materials', '*', 'recovered'],
    unit: 'basis points',
    least: 2_000,
    most: 10_000,
    meaning: 'the part of a spot price that is paid out',
  },
  { at: ['regions', '*', 'costs', '*', 'collection'], ...COST },
  { at: ['regions', '*', 'costs', '*', 'transport'], ...COST },
  { at: ['regions', '*', 'costs', '*', 'treatment'], ...COST },
  { at: ['regions', '*', 'costs', '*', 'margin'], unit: 'basis points', least: 0, most: 6_000, meaning: 'a margin' },
  { at: ['regions', '*', 'access', 'perFloor'], ...yuan(0, 100), meaning: 'a floor of stairs' },
  { at: ['regions', '*', 'access', 'freeFloors'], unit: 'floors', least: 0, most: 10, meaning: 'the free floors' },
  { at: ['regions', '*', 'access', 'takenDown'], ...ACCESS },
  { at: ['regions', '*', 'access', 'outsideWork'], ...ACCESS },
  { at: ['regions', '*', 'access', 'wallMount'], ...ACCESS },
  { at: ['sizes', '*', '*', 'referencePrice'], ...yuan(100, 50_000), meaning: 'the price of a new one' },
  { at: ['sizes', '*', '*', 'floor'], ...yuan(0, 1_000), meaning: 'the least that is paid' },
  { at: ['subsidies', '*', 'amount'], ...yuan(0, 500), meaning: 'a subsidy per unit' },
  { at: ['computerParts', 'memory', 'amounts', '*'], ...PART },
  { at: ['computerParts', 'disk', 'amounts', '*'], ...PART },
  { at: ['phones', 'basePrices', '*', '*'], ...yuan(10, 30_000), meaning: 'an intact second-hand phone' },
  { at: ['phones', 'chipFloors', '*'], ...yuan(1, 3_000), meaning: 'a memory chip' },
  { at: ['phones', 'destruction', '*'], ...yuan(0, 500), meaning: 'the material of a phone' },
  {
    at: ['history', 'materials', '*', '*', 'price'],
    unit: 'fen per tonne',
    least: 0,
    most: 500_000 * YUAN,
    meaning: 'what a tonne once cost',
  },
  {
    at: ['history', 'memory', '*', 'price'],
    unit: 'thousandths of a dollar',
    least: 100,
    most: 200_000,
    meaning: 'what a memory chip once cost',
  },
]

/** The group that a path belongs to; undefined for what is no price. */
export const groupOf = (path: readonly PropertyKey[]): PriceGroup | undefined =>
  priceGroups.find(
    ({ at }) => at.length === path.length && at.every((step, index) => step === '*' || step === path[index]),
  )

const counted = (value: number, decimals = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: decimals, maximumFractionDigits: Math.max(decimals, 4) })

const inYuan = (fen: number): string => counted(fen / YUAN, fen % YUAN === 0 ? 0 : 2)

/** A value of a group as an operator thinks of it: `2,600 yuan`, `102,940 yuan/t`, `30 %`. */
export function inWords(value: number, { unit }: PriceGroup): string {
  switch (unit) {
    case 'fen':
      return `${inYuan(value)} yuan`
    case 'fen per tonne':
      return `${inYuan(value)} yuan/t`
    case 'basis points':
      return `${counted(value / 100)} %`
    case 'thousandths of a dollar':
      return `${counted(value / 1000)} dollars`
    default:
      return `${counted(value)} ${unit}`
  }
}
