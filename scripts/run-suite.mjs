import { describeCounts } from './count-tests.mjs'
import { installMissing } from './install-missing.mjs'
import { projectRoot } from './project-root.mjs'
import { runStep } from './run-step.mjs'
import { runVitest } from './run-vitest.mjs'

/**
 * Runs groups of steps, the steps of a group side by side, then vitest; stops at the first group with a failure.
 * The last line printed is the count of tests, alone; a step that fails counts as one failure.
 */
export async function runSuite(groups, ...vitestArgs) {
  process.chdir(projectRoot)
  const counts = await runAll(groups, vitestArgs)
  console.log(describeCounts(counts))
  process.exitCode = counts.failed > 0 ? 1 : 0
}

async function runAll(groups, vitestArgs) {
  const problem = installMissing()
  if (problem) return stopped(problem)
  for (const group of groups) {
    const passed = await Promise.all(group.map(runStep))
    const broken = group.filter((_, index) => !passed[index])
    if (broken.length > 0) return stopped(`Stopped at: ${broken.map(({ name }) => name).join(', ')}. No test was run.`)
  }
  return runVitest(...vitestArgs)
}

function stopped(why) {
  console.error(why)
  return { passed: 0, failed: 1, skipped: 0 }
}
