import type { Valuation } from './category'
import { floorLines, type ScrapValue } from './cost-analysis'
import { type DepreciationInput, depreciationLines } from './depreciation'
import { type Line, type Reason, sumOf } from './line'
import { belowWholeYuan } from './money'
import type { Source } from './source'

const WHOLE_YUAN = { parameter: 'whole-yuan' } as const

const ROUNDING: Source = { name: '有数规则：只舍不入到元', date: '2026-01-15', mark: 'E' }

/** An appliance ready to be valued. No `depreciation`: it is scrap, and `triggers` say why. */
export interface ApplianceInput {
  readonly triggers: readonly Reason[]
  readonly depreciation: DepreciationInput | undefined
  readonly scrap: ScrapValue
  /** What carrying and removal add or take, in fen. */
  readonly access: readonly Line[]
}

/** Cuts the sum of `lines` down to whole yuan, as a line of its own when there is anything to cut. Takes `lines` over. */
export function settle(outcome: Valuation['outcome'], lines: Line[], reasons: readonly Reason[]): Valuation {
  const sum = sumOf(lines)
  const cut = belowWholeYuan(sum)
  if (cut !== 0) lines.push({ id: 'rounding', kind: 'rounding', amount: -cut, because: WHOLE_YUAN, source: ROUNDING })
  return { outcome, lines, reasons, total: sum - cut }
}

/**
 * 旧 → the better of 折旧法 and 成本分析法; 废 → 成本分析法; then access, and never below the floor of the class.
 * Source: valuation rules of this project, after the published ideas of the draft standard.
 */
export function applianceOffer(input: ApplianceInput): Valuation {
  const { method, reasons } = bestMethod(input)
  const lines = [...method, ...input.access]
  lines.push(...floorLines('floor-after-access', sumOf(lines), input.scrap.floor))
  return settle(input.depreciation ? 'used' : 'scrap', lines, reasonsFor(reasons, lines))
}

const BETTER_METHOD = { parameter: 'better-method' } as const
const STILL_USEFUL: readonly Reason[] = [{ id: 'still-useful', because: BETTER_METHOD }]
const MATERIAL_WORTH_MORE: readonly Reason[] = [{ id: 'material-worth-more', because: BETTER_METHOD }]

interface Method {
  readonly method: readonly Line[]
  readonly reasons: readonly Reason[]
}

function bestMethod({ triggers, depreciation, scrap }: ApplianceInput): Method {
  if (!depreciation) return { method: scrap.lines, reasons: triggers }
  const used = depreciationLines(depreciation)
  if (sumOf(used) >= scrap.worth) return { method: used, reasons: STILL_USEFUL }
  return { method: scrap.lines, reasons: MATERIAL_WORTH_MORE }
}

/** With why it is nothing, or was lifted to the floor on the way. */
function reasonsFor(reasons: readonly Reason[], lines: readonly Line[]): readonly Reason[] {
  const sum = sumOf(lines)
  if (sum === belowWholeYuan(sum)) return [...reasons, { id: 'free-collection', because: { parameter: 'floor' } }]
  const floor = lines.find((line) => line.kind === 'floor')
  return floor ? [...reasons, { id: 'floor-pays', because: floor.because }] : reasons
}
