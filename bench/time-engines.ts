import { workingAirConditioner } from '../tests/support/finished-answers'
import { sampleAnswerSets } from './answer-sets'
import { checkAgreement } from './check-agreement'
import type { TimedName } from './engine-names'
import type { BenchEngine } from './engines/engine'
import { engine as handWritten } from './engines/hand-written'
import { engine as jsonLogic } from './engines/json-logic'
import { engine as jsonRulesEngine } from './engines/json-rules-engine'
import { engine as core, unremembered } from './engines/our-core'
import { engine as publicodes } from './engines/publicodes'
import { processorUs } from './processor-time'
import { median } from './row'

/** Runs bundled in a process of its own, with or without --jitless, and prints Timings as JSON. */
export interface Timings {
  /** Sets of answers over which all engines agreed, line by line. */
  readonly agreed: number
  /** The part of the time in which this process really had a processor: other programs make wall-clock figures worse. */
  readonly undisturbed: number
  /** Median microseconds of processor time for one quote, and the median of its ratio to hand-written code in the same round. */
  readonly engines: Readonly<Record<TimedName, { readonly us: number; readonly ratio: number }>>
  /** How many times as long as our core each takes: the median over the rounds. */
  readonly timesCore: Readonly<Record<TimedName, number>>
}

const ANSWER_SETS = 300
const WARM_UP_MS = 250
const BATCH_MS = 12
const ROUNDS = 41

const others: readonly BenchEngine[] = [unremembered, handWritten, jsonLogic, jsonRulesEngine, publicodes]
const engines = [core, ...others]
const answers = workingAirConditioner

/** Microseconds of processor time for one quote, over `calls` of them. Only an engine that answers later is waited for. */
async function timeCalls({ name, value }: BenchEngine, calls: number): Promise<number> {
  const first = value(answers)
  const isLater = first instanceof Promise
  const { offer = Number.NaN } = await first
  let paid = 0
  const before = process.cpuUsage()
  if (isLater) for (let call = 0; call < calls; call++) paid += (await value(answers)).offer as number
  else for (let call = 0; call < calls; call++) paid += (value(answers) as { offer: number }).offer
  const us = processorUs(before) / calls
  if (paid !== offer * calls) throw new Error(`${name} does not give the same offer every time`)
  return us
}

/** Warms an engine up and says how many calls make a batch. */
async function warmUp(engine: BenchEngine): Promise<number> {
  const until = performance.now() + WARM_UP_MS
  let calls = 1
  while (performance.now() < until) {
    const us = await timeCalls(engine, calls)
    calls = us === 0 ? calls * 2 : Math.max(1, Math.round((BATCH_MS * 1000) / us))
  }
  return calls
}

/** In each round every engine has its turn, so that a slow moment of the machine slows them all. */
async function timeRounds(): Promise<Record<TimedName, number[]>> {
  const turns = []
  for (const engine of engines) turns.push({ engine, calls: await warmUp(engine), us: [] as number[] })
  for (let round = 0; round < ROUNDS; round++) {
    for (const { engine, calls, us } of turns) us.push(await timeCalls(engine, calls))
  }
  return Object.fromEntries(turns.map(({ engine, us }) => [engine.name, us])) as Record<TimedName, number[]>
}

const ratio = (one: readonly number[], other: readonly number[]): number =>
  median(one.map((us, round) => us / (other[round] as number)))

function summarise(rounds: Record<TimedName, number[]>): Pick<Timings, 'engines' | 'timesCore'> {
  const of = <Value>(figure: (us: readonly number[]) => Value) =>
    Object.fromEntries(Object.entries(rounds).map(([name, us]) => [name, figure(us)])) as Record<TimedName, Value>
  return {
    engines: of((us) => ({ us: median(us), ratio: ratio(us, rounds['hand-written']) })),
    timesCore: of((us) => ratio(us, rounds.core)),
  }
}

async function run(): Promise<Timings> {
  await checkAgreement(core, others, [answers, ...sampleAnswerSets(ANSWER_SETS)])
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const timed = summarise(await timeRounds())
  const undisturbed = Math.min(1, processorUs(before) / 1000 / (performance.now() - startedAt))
  return { agreed: ANSWER_SETS + 1, undisturbed, ...timed }
}

run().then(
  (timings) => console.log(JSON.stringify(timings)),
  (error) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  },
)
