import path from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

/** What `npm run mutants` runs against each mutant: examples and laws, few cases each. What reads words and files alone is left out. */
export default defineConfig({
  resolve: { alias: { '@shared': path.resolve(import.meta.dirname, 'shared') } },
  test: {
    include: ['tests/shared/{valuation,categories,laws}/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      'tests/shared/laws/{mutants,words,released-ids,data}.test.ts',
      'tests/shared/categories/rulebook-hashes.test.ts',
    ],
    env: { LAW_RUNS: '5' },
    testTimeout: 60_000,
    isolate: false,
  },
})
