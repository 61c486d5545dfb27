import { newKey } from './new-key'
import { tellOutboxNews } from './outbox-news'
import { changeQuote, listSavedQuotes, type SavedQuote } from './saved-quotes'
import { type Signing, signSavedQuote } from './sign-saved-quote'

export { watchOutbox } from './outbox-news'

/** How long it waits after each round in vain; the last one again and again. */
const pausesMs = [5_000, 20_000, 60_000, 300_000] as const

/** What time mends, not the person: the server, the date of the phone, an app that is too old. */
const passing: readonly string[] = [
  'rate_limited',
  'internal',
  'unavailable',
  'price_book_stale',
  'day_out_of_range',
  'unknown_category',
  'unknown_region',
]

/** How signing last went, by quote. */
const outcomes = new Map<string, Signing | 'busy' | undefined>()
const tried = new Set<string>()
/** The quote somebody looks at. */
let first: string | undefined
let isAsked = false
let isRunning = false
let roundsInVain = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Signs every quote that has no signature yet, one after the other, and tries again later where that is no use now. */
export function sendOutbox(): void {
  roundsInVain = 0
  isAsked = true
  void run()
}

/** Signs one quote before all others, also where it was refused. */
export function signNow(id: string): void {
  if (outcomes.get(id) === 'busy') return
  first = id
  tell(id)
  sendOutbox()
}

export const signingOf = (id: string): Signing | 'busy' | undefined => outcomes.get(id)

/** Whether nothing happens until the person has decided something. */
export const asksPerson = (signing: Signing | 'busy' | undefined): boolean =>
  typeof signing === 'object' &&
  (signing.outcome === 'changed' || (signing.outcome === 'refused' && !passing.includes(signing.code)))

async function run(): Promise<void> {
  if (isRunning) return
  isRunning = true
  clearTimeout(timer)
  try {
    while (isAsked) await sendRound()
  } finally {
    isRunning = false
    if (listWaiting().length > 0) runLater()
  }
}

function runLater(): void {
  const pause = pausesMs[Math.min(roundsInVain, pausesMs.length - 1)]
  roundsInVain += 1
  timer = setTimeout(() => {
    isAsked = true
    void run()
  }, pause)
}

/** Each quote once, as long as the server answers. */
async function sendRound(): Promise<void> {
  isAsked = false
  for (let next = findNext(); next; next = findNext()) {
    tried.add(next.id)
    if (isSilent(await sign(next))) break
  }
  // Not where signing threw: the next round goes on with the others.
  tried.clear()
}

const isSilent = (signing: Signing): boolean =>
  signing.outcome === 'offline' ||
  (signing.outcome === 'refused' && ['rate_limited', 'unavailable'].includes(signing.code))

function findNext(): SavedQuote | undefined {
  const waiting = listWaiting().filter(({ id }) => !tried.has(id))
  const wanted = waiting.find(({ id }) => id === first) ?? waiting[waiting.length - 1]
  return wanted && findEarliest(wanted, waiting)
}

/** What the server may have signed is settled before the quote that takes its place. */
function findEarliest(wanted: SavedQuote, waiting: readonly SavedQuote[]): SavedQuote {
  const replaced = findReplaced(wanted)
  const before = replaced && waiting.find(({ key }) => key === replaced)
  return before ? findEarliest(before, waiting) : wanted
}

/** What the person has to decide about waits on its page; what was answered anew is done with unless it was sent. */
function listWaiting(): SavedQuote[] {
  const quotes = listSavedQuotes()
  const changed = new Set(quotes.map(({ replaces }) => replaces))
  const isNeeded = ({ id, key, sent, replacedBy }: SavedQuote) =>
    id === first || !key || !changed.has(key) || (sent && !replacedBy)
  return quotes.filter((saved) => !saved.signed && !asksPerson(outcomes.get(saved.id)) && isNeeded(saved))
}

async function sign(waiting: SavedQuote): Promise<Signing> {
  // Kept before it is sent: whoever sends it again sends the same, and an answer that is lost leaves a trace.
  const key = waiting.key ?? newKey()
  const saved = waiting.sent ? waiting : (changeQuote(waiting.id, { key, sent: true }) ?? waiting)
  const replaces = findReplaced(saved)
  tell(saved.id, 'busy')
  const signing = await signSavedQuote(saved, key, replaces).catch((error: unknown) => {
    tell(saved.id)
    throw error
  })
  if (signing.outcome === 'signed') keepSignature(saved, signing.signed, replaces)
  if (isUnknownThere(signing)) changeQuote(saved.id, { sent: false })
  tell(saved.id, signing)
  return signing
}

/** The server looks for the key before it looks at the answers. */
const isUnknownThere = (signing: Signing): boolean =>
  signing.outcome === 'changed' || (signing.outcome === 'refused' && signing.code === 'invalid_answers')

function tell(id: string, signing?: Signing | 'busy'): void {
  outcomes.set(id, signing)
  tellOutboxNews()
}

/** The key of the quote whose place this one takes, past those that surely never were signed. */
function findReplaced({ replaces }: SavedQuote): string | undefined {
  const before = replaces && listSavedQuotes().find(({ key }) => key === replaces)
  return before && !before.signed && !before.sent ? findReplaced(before) : replaces
}

/** One that was erased meanwhile stays erased. */
function keepSignature({ id }: SavedQuote, signed: NonNullable<SavedQuote['signed']>, replaces?: string): void {
  if (!changeQuote(id, { quote: signed.quote, signed }) || replaces === undefined) return
  const before = listSavedQuotes().find(({ key }) => key === replaces)
  if (before && !before.replacedBy) changeQuote(before.id, { replacedBy: id })
}
