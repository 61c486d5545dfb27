import { quickChecks } from './quick-checks.mjs'
import { runSuite } from './run-suite.mjs'

// The fast half of npm test: neither builds nor a browser, and the laws with fewer cases. Oracle and parity take their time.
process.env.LAW_RUNS ??= '10'
await runSuite(
  quickChecks.map((step) => [step]),
  '--project=!browser',
  '--exclude=tests/oracle/**',
  '--exclude=tests/parity/**',
)
