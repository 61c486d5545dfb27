import { jsonCopy, record } from '../log.js'

/**
 * Makes one `wx.<name>(options)`: logs the call, runs `run(options)` or the test's `__wxMock[name]`, and answers WeChat's
 * way, by success/fail/complete when any is given, else by promise. A throw becomes `{ errMsg: '<name>:fail …' }`.
 */
export function asyncCall(name, run, { stubbed = false } = {}) {
  return (options = {}) => {
    record({ kind: 'call', name, options: jsonCopy(options), ...(stubbed && { stubbed }) })
    const answer = settle(name, run, options)
    const byCallback = options.success || options.fail || options.complete
    if (!byCallback) return answer
    answer.catch(() => {})
  }
}

/** Runs a call and tells the callbacks; also rejects or resolves with the same result. */
export async function settle(name, run, options) {
  const { result, problem } = await attempt(globalThis.__wxMock[name] ?? run, options)
  if (problem) {
    const failure = { errMsg: failureMessage(name, problem) }
    options.fail?.(failure)
    options.complete?.(failure)
    throw failure
  }
  const success = { errMsg: `${name}:ok`, ...result }
  options.success?.(success)
  options.complete?.(success)
  return success
}

async function attempt(run, options) {
  try {
    return { result: await run(options) }
  } catch (problem) {
    return { problem }
  }
}

function failureMessage(name, problem) {
  const reason = String(problem?.errMsg ?? problem?.message ?? problem)
  return reason.startsWith(`${name}:fail`) ? reason : `${name}:fail ${reason}`
}
