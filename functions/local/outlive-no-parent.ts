const checkEveryMs = 1_000

/** Calls `stop` once the process that started us is gone (killed, its terminal closed), so that no server is left behind. */
export function outliveNoParent(stop: () => void): void {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    stop()
  }, checkEveryMs)
  timer.unref()
}
