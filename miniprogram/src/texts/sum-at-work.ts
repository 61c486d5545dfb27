import type { Basis } from '@shared/valuation/line'
import { inLanguage } from './in-language'

const gramsPerKg = 1000
const kgPerTonne = 1000
const fenPerYuan = 100
const whole = 10_000

const signs = {
  mass: (kg: string, yuan: string) => `${kg}\u00a0kg ×\u00a0${yuan}`,
  factor: (factor: string) => `× ${factor}`,
  share: (percent: string) => `${percent}%`,
}

const sumTexts = inLanguage(
  {
    floors: (floors: number, yuan: string) => `${floors} 层 × ¥${yuan}`,
    noFloors: '不加钱',
    rounding: '只舍不入到元',
  },
  {
    floors: (floors, yuan) => `${floors} ${floors === 1 ? 'floor' : 'floors'} × ¥${yuan}`,
    noFloors: 'nothing added',
    rounding: 'to whole yuan',
  },
)

interface Explained {
  readonly kind: string
  readonly basis?: Basis
}

/** The numbers behind a line in short: "6.46 kg × ¥82.352", "× 0.95", "30%"; undefined where the amount says it all. */
export function sumAtWork({ kind, basis = {} }: Explained): string | undefined {
  if (kind === 'rounding') return sumTexts.rounding
  const { grams, fenPerTonne, share, floors, fenPerFloor } = basis
  if (grams !== undefined && fenPerTonne !== undefined) return ofMass(grams, fenPerTonne)
  if (floors !== undefined && fenPerFloor !== undefined) return ofFloors(floors, fenPerFloor)
  if (share !== undefined) {
    return kind === 'margin' ? signs.share(plain(share / 100, 2)) : signs.factor(plain(share / whole, 4))
  }
  return kind === 'factor' ? ofAge(basis) : undefined
}

function ofMass(grams: number, fenPerTonne: number): string {
  const yuanPerKg = Math.abs(fenPerTonne) / kgPerTonne / fenPerYuan
  const price = `${fenPerTonne < 0 ? '−' : ''}¥${plain(yuanPerKg, 4, 2)}`
  return signs.mass(plain(grams / gramsPerKg, 3, 2), price)
}

const ofFloors = (floors: number, fenPerFloor: number) =>
  floors === 0 ? sumTexts.noFloors : sumTexts.floors(floors, plain(fenPerFloor / fenPerYuan, 2))

/** D(t) = 1 − (1 − r) × t ÷ N. */
function ofAge({ ageYears, lifeYears, residual }: Basis): string | undefined {
  if (ageYears === undefined || lifeYears === undefined || residual === undefined) return undefined
  const left = 1 - ((whole - residual) / whole) * (Math.min(ageYears, lifeYears) / lifeYears)
  return signs.factor(plain(left, 4))
}

/** At most so many decimals, without trailing zeros beyond `least`. */
function plain(value: number, most: number, least = 0): string {
  const [integer = '0', decimals = ''] = value.toFixed(most).split('.')
  const kept = decimals.replace(/0+$/, '').padEnd(least, '0')
  return kept ? `${integer}.${kept}` : integer
}
