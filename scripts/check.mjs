import { quickChecks } from './quick-checks.mjs'
import { runSuite } from './run-suite.mjs'

// The fast half of npm test: neither builds nor a browser.
await runSuite(
  quickChecks.map((step) => [step]),
  '--project=!browser',
)
