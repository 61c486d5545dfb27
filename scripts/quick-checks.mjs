import { nodeStep, npmStep } from './run-step.mjs'

/** What can be said about the code without running it. */
export const quickChecks = [
  nodeStep('format and lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '.'),
  npmStep('types', 'typecheck'),
  npmStep('import boundaries', 'boundaries'),
]
