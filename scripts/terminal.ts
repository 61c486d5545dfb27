/** Where a command writes: its answer, and its complaints. */
export interface Output {
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
}

/** The terminal a command was started from. Leaving it in the middle still ends an engine that was started for it. */
export function terminal(): Output {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))
  // A reader such as `head` may leave before the end.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  return { print: (text) => console.log(text), complain: (text) => console.error(text) }
}
