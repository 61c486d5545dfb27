/**
 * Counts of a vitest JSON report. A file that could not be loaded has no test of its own and counts as one failure;
 * so does a run that failed for a reason outside every test, such as an unhandled error.
 */
export function countTests(report, exitedWell) {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  const failed = report.numFailedTests + brokenFiles.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !exitedWell ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** The one line that programs read: `12 passed, 0 failed`, with `, 1 skipped` only when there are any. */
export function describeCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
