/** Everything a test may ask about afterwards, in order; read as `globalThis.__wxlog`. */
export const log = []
globalThis.__wxlog = log

export const record = (entry) => log.push(entry)

/** What survives JSON: functions and canvases in a call's options do not. */
export function jsonCopy(value) {
  try {
    return JSON.parse(JSON.stringify(value ?? null))
  } catch {
    return null
  }
}

export function recordError(problem) {
  record({ kind: 'error', message: String(problem?.stack ?? problem?.errMsg ?? problem) })
}

export function recordUncaughtErrors() {
  addEventListener('error', (event) => recordError(event.error ?? event.message))
  addEventListener('unhandledrejection', (event) => recordError(event.reason))
}
