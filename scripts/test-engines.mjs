import { fetchDynamodbLocal } from './engines/dynamodb-local.mjs'
import { installMissing } from './install-missing.mjs'
import { projectRoot } from './project-root.mjs'
import { nodeStep, runStep } from './run-step.mjs'

/** Everything that reads and writes the database; what kills the embedded engine is about that one alone, key files about none. */
const suite = [
  'tests/functions/adapters',
  'tests/functions/pickups',
  'tests/functions/quotes',
  'tests/functions/catalog',
]
const ofTheEmbeddedEngine = ['**/killed-database.test.ts', '**/*key-file.test.ts', '**/kms.test.ts']
const vitest = ['run', '--project=unit', ...suite, ...ofTheEmbeddedEngine.flatMap((files) => ['--exclude', files])]

process.chdir(projectRoot)
const problem = installMissing() ?? (await run())
if (problem) console.error(problem)
process.exitCode = problem ? 1 : 0

/** The same tests on the embedded engine, then on Amazon's; says what went wrong, or nothing. */
async function run() {
  if (!(await runStep(nodeStep('embedded engine', 'node_modules/vitest/vitest.mjs', ...vitest)))) return 'Not green.'
  const { java, folder, problem } = fetchDynamodbLocal()
  if (problem) return problem
  // The jar listens on every interface: it gets a network of its own, with nothing in it but a loopback.
  const inside = ['scripts/engines/run-inside.mjs', java, folder, ...vitest]
  const step = { name: 'DynamoDB Local', command: ['unshare', '-rn', process.execPath, ...inside] }
  return (await runStep(step)) ? undefined : 'DynamoDB Local differs from the embedded engine, or could not be run.'
}
