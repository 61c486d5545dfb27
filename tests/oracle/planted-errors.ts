/** One number of a table, changed: by a hundredth, at least by one. */
export interface PlantedError<Tables> {
  /** Where the number stands, as keys from the outside in. */
  readonly path: string
  readonly tables: Tables
}

type Branch = Readonly<Record<string, unknown>>

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

const changed = (number: number): number => number + Math.max(1, Math.trunc(number / 100))

/** A copy of the branch with the number at `keys` changed. */
function plantAt(branch: Branch, keys: readonly string[]): unknown {
  const [key, ...deeper] = keys
  if (key === undefined) return branch
  const inside = branch[key]
  const planted = isBranch(inside) ? plantAt(inside, deeper) : changed(Number(inside))
  return Array.isArray(branch)
    ? branch.map((one, index) => (String(index) === key ? planted : one))
    : { ...branch, [key]: planted }
}

function numbersIn(branch: Branch): string[][] {
  return Object.entries(branch).flatMap(([key, value]) => {
    if (typeof value === 'number') return [[key]]
    return isBranch(value) ? numbersIn(value).map((keys) => [key, ...keys]) : []
  })
}

/** As many wrong tables as there are numbers in the right one. */
export function plantErrors<Tables extends object>(tables: Tables): PlantedError<Tables>[] {
  const branch: Branch = Object.fromEntries(Object.entries(tables))
  return numbersIn(branch).map((keys) => ({ path: keys.join('.'), tables: plantAt(branch, keys) as Tables }))
}
