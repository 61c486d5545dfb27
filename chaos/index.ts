import { parseArgs } from 'node:util'
import { bookings } from './bookings'
import { interleavings } from './interleavings'
import { type Outcome, printOutcome } from './outcome'
import { repeats } from './repeats'
import { requests } from './requests'

// The SDK's notice about future Node versions would stand between the figures.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'

const usage = `usage: npm run chaos [-- bookings | repeats | interleavings | requests …] [options]
  bookings       one slot, everybody at once, answers lost, server and engine killed
                 --seeds N (20)  --people N (1000)  --capacity N (50)
  repeats        operations sent once to five times, some at once, some after a kill of the engine
                 --runs N (10000)
  interleavings  a few operations at once in every order of their database calls, against a model
                 --runs N (10000)
  requests       requests made from /openapi.json: valid, nearly valid and hostile
                 --runs N (10000)
  --seed N       the first seed (1)
Without a word: all of them at full size. Exit 1 when something does not hold.`

const words = ['bookings', 'repeats', 'interleavings', 'requests'] as const
type Word = (typeof words)[number]

const count = { type: 'string' } as const

function readWords() {
  const options = { seeds: count, seed: count, people: count, capacity: count, runs: count }
  const { positionals, values } = parseArgs({ options, allowPositionals: true })
  const numbers = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]))
  const wrong = Object.values(numbers).some((value) => !Number.isSafeInteger(value) || value < 1)
  const isWord = (word: string): word is Word => words.some((known) => known === word)
  if (wrong || !positionals.every(isWord)) throw new TypeError('unknown word or number')
  const { seeds = 20, seed: firstSeed = 1, people = 1000, capacity = 50, runs = 10_000 } = numbers
  return {
    chosen: positionals.length > 0 ? positionals.filter(isWord) : words,
    size: { seeds, firstSeed, people, capacity, runs },
  }
}

type Size = ReturnType<typeof readWords>['size']

const parts: Readonly<Record<Word, (size: Size) => Promise<Outcome>>> = { bookings, repeats, interleavings, requests }

async function run({ chosen, size }: ReturnType<typeof readWords>): Promise<void> {
  for (const word of chosen) {
    const startedAt = performance.now()
    const outcome = await parts[word](size)
    if (!printOutcome(word, outcome)) process.exitCode = 1
    console.log(`${word}: ${Math.round((performance.now() - startedAt) / 1000)} s`)
  }
}

let read: ReturnType<typeof readWords> | undefined
try {
  read = readWords()
} catch {
  console.error(usage)
  process.exitCode = 2
}
// The engine is in a group of its own; it is ended on exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
if (read) await run(read)
