const hourMs = 3_600_000

/** Something that runs now and again. */
export interface Repeated {
  /** Starts no more of it; resolves when none runs any longer. */
  stop(): Promise<void>
}

/** Runs a job at once and every hour, never twice at a time; its failures are its own to tell. */
export function repeatHourly(job: () => Promise<unknown>): Repeated {
  let running: Promise<unknown> | undefined
  const run = () => {
    running ??= job()
      .catch(() => {})
      .finally(() => {
        running = undefined
      })
  }
  run()
  // A timer alone must not keep a process alive.
  const timer = setInterval(run, hourMs).unref()
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
