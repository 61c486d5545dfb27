import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { countTests } from './count-tests.mjs'
import { nodeStep, runStep } from './run-step.mjs'

/** Runs vitest with its own output on the screen; resolves to the counts of passed, failed and skipped tests. */
export async function runVitest(...args) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'youshu-tests-'))
  const reportFile = path.join(folder, 'report.json')
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
    const passed = await runStep(nodeStep('tests', 'node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args))
    if (!fs.existsSync(reportFile)) return { passed: 0, failed: 1, skipped: 0 }
    return countTests(JSON.parse(fs.readFileSync(reportFile, 'utf8')), passed)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
