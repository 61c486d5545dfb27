import { projectRoot } from './project-root.mjs'
import { nodeStep, runStep } from './run-step.mjs'

/** A law of the usual cost is tried so often for each category: more than a million cases of all laws together. */
const [runs = '5800'] = process.argv.slice(2)

const laws = ['engine', 'range', 'order', 'money', 'hidden', 'what-if', 'contents']
const files = laws.map((file) => `tests/shared/laws/${file}.test.ts`)
const tally = '--reporter=./tests/shared/laws/tally-reporter.ts'

process.chdir(projectRoot)
process.env.LAW_RUNS = runs
const step = nodeStep(
  'laws',
  'node_modules/vitest/vitest.mjs',
  'run',
  '--project=unit',
  '--reporter=dot',
  tally,
  ...files,
)
process.exitCode = (await runStep(step)) ? 0 : 1
