import { runAreas } from './areas/run-areas'

// Leaving in the middle still ends an engine that was started for the command.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1))

// A reader such as `head` may leave before the end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await runAreas(process.argv.slice(2), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
})
