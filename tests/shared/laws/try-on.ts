import { describe, expect, it, type TaskMeta } from 'vitest'
import { LAW_RUNS, type Law, tryLaw } from './law'
import { type Subject, subjects } from './subject'

declare module 'vitest' {
  interface TaskMeta {
    /** How many cases of a law were tried. */
    cases?: number
  }
}

const timeout = 60_000 + 500 * LAW_RUNS

/** A test for each law and each registered category that it says something of. */
export function tryOn(about: string, laws: readonly Law<Subject>[]): void {
  describe.each(subjects)(`${about}: $id`, (subject) => {
    for (const law of laws) {
      if (law.appliesTo?.(subject) ?? true) it(law.says, { timeout }, ({ task }) => hold(law, subject, task))
    }
  })
}

/** A test for each law that is about no category. */
export function tryAlone(about: string, laws: readonly Law<void>[]): void {
  describe(about, () => {
    for (const law of laws) it(law.says, { timeout }, ({ task }) => hold(law, undefined, task))
  })
}

function hold<About>(law: Law<About>, about: About, task: { meta: TaskMeta }): void {
  const { cases, broken } = tryLaw(law, about)
  task.meta.cases = cases
  expect(broken).toBeUndefined()
}
