/** One measured figure. Ids never change, so that results can be compared over time. */
export interface Row {
  readonly id: string
  readonly value: number
  readonly unit: string
  /** What it was measured beside, in the same run, and how many times as much it is. */
  readonly against?: string
  readonly ratio?: number
  /** Wanted of `ratio` where there is one, else of `value`. */
  readonly target?: number
  readonly better: 'lower' | 'higher'
}

/** What a run of the benchmark leaves behind. */
export interface Results {
  readonly at: string
  readonly node: string
  readonly cpu: string
  readonly rows: readonly Row[]
}

/** The middle one; of an even number the upper of the two. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number

/** Three significant digits are more than a shared machine can give. */
export const rounded = (value: number): number => Number(value.toPrecision(3))
