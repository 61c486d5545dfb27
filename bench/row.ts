/** One measured figure. Ids never change, so that results can be compared over time. */
export interface Row {
  readonly id: string
  readonly value: number
  readonly unit: string
  /** What it was measured beside, in the same run, and how many times as much it is. */
  readonly against?: string
  readonly ratio?: number
  readonly target?: number
  readonly better: 'lower' | 'higher'
}

/** Median milliseconds of `runs` calls. */
export function medianMs(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const startedAt = performance.now()
    run()
    return performance.now() - startedAt
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number
}

/** Three significant digits are more than a shared machine can give. */
export const rounded = (value: number): number => Number(value.toPrecision(3))
