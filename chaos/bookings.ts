import { bookUnderFire, type RushResult } from './book-under-fire'
import { type BrokenStore, brokenNames } from './broken'
import type { Outcome } from './outcome'

export interface BookingsSize {
  readonly firstSeed: number
  readonly seeds: number
  readonly people: number
  readonly capacity: number
}

const kills = { serverKills: 3, engineKills: 2 }

/** Large enough to catch a broken store, small enough to be repeated. */
const trap = { people: 200, capacity: 20, ...kills }

/** A race is a matter of chance: a kill at the wrong moment leaves nobody to race for the last places. */
const TRAP_SEEDS = 5

/** Everybody wants one slot, under fire, seed by seed; then the same for stores that are broken, which it must catch. */
export async function bookings({ firstSeed, seeds, people, capacity }: BookingsSize): Promise<Outcome> {
  const results: RushResult[] = []
  const violations: string[] = []
  for (let seed = firstSeed; seed < firstSeed + seeds; seed++) {
    const result = await bookUnderFire({ seed, people, capacity, ...kills })
    results.push(result)
    console.log(`bookings: seed ${seed}: ${figureOf(result)}`)
    const again = `(npm run chaos -- bookings --seed ${seed} --seeds 1 --people ${people} --capacity ${capacity})`
    violations.push(...[...result.violations, ...unfought(result)].map((what) => `seed ${seed}: ${what} ${again}`))
  }
  const figures = [totalOf(results)]
  for (const store of brokenNames) {
    const { seed, what } = await setTrap(store, firstSeed)
    figures.push(`${store}: ${what ? `caught with seed ${seed}: ${what.slice(0, SHOWN)}` : 'not caught'}`)
    if (!what) violations.push(`the store ${store} is broken and was not caught (seeds ${firstSeed} to ${seed})`)
  }
  return { figures, violations }
}

/** The first violation of a broken store, and the seed it came with; none within so many seeds is a trap that failed. */
async function setTrap(
  store: BrokenStore,
  firstSeed: number,
): Promise<{ readonly seed: number; readonly what?: string }> {
  const lastSeed = firstSeed + TRAP_SEEDS - 1
  for (let seed = firstSeed; seed <= lastSeed; seed++) {
    const [what] = (await bookUnderFire({ seed, ...trap, store })).violations
    if (what) return { seed, what }
  }
  return { seed: lastSeed }
}

/** Characters of what a broken store did. */
const SHOWN = 120

/** A run that was over before its kills proves less than it says. */
function unfought({ serverKills, engineKills, faults }: RushResult): string[] {
  const missing = serverKills < kills.serverKills || engineKills < kills.engineKills
  return [
    ...(missing ? [`only ${serverKills} kills of the server and ${engineKills} of the engine came in time`] : []),
    ...(faults.conflicts + faults.lostAnswers === 0 ? ['no fault was injected'] : []),
  ]
}

const figureOf = ({ booked, refused, faults, serverKills, engineKills, ...rest }: RushResult): string =>
  [
    `${booked} booked, ${refused} refused`,
    `${serverKills} kills of the server, ${engineKills} of the engine`,
    `${faults.conflicts} conflicts and ${faults.lostAnswers} lost answers (${faults.lostCommits} of commits) in ${faults.transactions} transactions`,
    `${rest.repeats} repeats, ${rest.acknowledgedLater} acknowledged by a repeat`,
    `${rest.violations.length} violations, ${rest.seconds} s`,
  ].join('; ')

function totalOf(results: readonly RushResult[]): string {
  const total = (of: (result: RushResult) => number) => results.reduce((sum, result) => sum + of(result), 0)
  return [
    `${results.length} seeds: ${total(({ booked }) => booked)} booked, ${total(({ refused }) => refused)} refused`,
    `${total(({ serverKills }) => serverKills)} kills of the server, ${total(({ engineKills }) => engineKills)} of the engine`,
    `${total(({ faults }) => faults.conflicts)} conflicts, ${total(({ faults }) => faults.lostAnswers)} lost answers (${total(({ faults }) => faults.lostCommits)} of commits) in ${total(({ faults }) => faults.transactions)} transactions`,
    `${total(({ acknowledgedLater }) => acknowledgedLater)} acknowledged by a repeat`,
    `${total(({ violations }) => violations.length)} violations`,
  ].join('; ')
}
