import { type DestinationStream, type Logger, pino } from 'pino'

const personal = [
  'authorization',
  'headers',
  'body',
  'query',
  'contact',
  'address',
  'name',
  'phone',
  'street',
  'secret',
]

/** JSON lines on stdout; personal members are blanked should one ever be logged, errors keep only what is ours. */
export function jsonLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: personal.flatMap((member) => [member, `*.${member}`]), censor: '-' },
    serializers: { err: loggedError },
  }
  return destination ? pino(options, destination) : pino(options)
}

/** SDK errors carry rows and requests in further members; those stay out of the log. */
function loggedError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error }
  const cause = error.cause === undefined ? {} : { cause: loggedError(error.cause) }
  return { type: error.name, message: error.message, stack: error.stack, ...cause }
}
