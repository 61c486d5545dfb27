import { quoteSchema } from '@shared/contract/quote'
import { quoteKeySchema, signQuote } from '@shared/contract/sign-quote'
import { daySchema } from '@shared/day'
import * as z from 'zod/mini'
import { trailSchema } from './drafts'
import { readEntries } from './read-entries'
import { saveStored } from './storage'

const storageKey = 'quotes'
const mostKept = 50

/** What the answers were worth whenever prices or rules had changed, in fen, oldest first. */
const pricesSchema = z.object({
  /** Tells the prices and rules of the last one from others. */
  under: z.string(),
  seen: z.array(z.object({ day: daySchema, low: z.int() })),
})

/** A finished quote on this phone. `signed` is what the server answered; without it the quote is an estimate. */
const savedQuoteSchema = z.object({
  id: z.string(),
  quote: quoteSchema,
  trail: trailSchema,
  savedAt: z.int(),
  /** Signed any number of times under this key there is one quote; it also proves whose it is. Older quotes have none. */
  key: z.optional(quoteKeySchema),
  /** It was sent under its key: the server may have signed it, whatever this phone heard. */
  sent: z.optional(z.boolean()),
  /** The key of the quote that had these answers before one was changed. */
  replaces: z.optional(quoteKeySchema),
  signed: z.optional(signQuote.responses[201]),
  /** The quote of this phone that was signed in its place. */
  replacedBy: z.optional(z.string()),
  /** The pickup that fetches it. */
  pickup: z.optional(z.string()),
  prices: z.optional(pricesSchema),
})

export type SavedQuote = z.infer<typeof savedQuoteSchema>

/** Quotes that the device would not take: they last as long as the app runs. */
const unkept = new Set<string>()

/** The quotes of this phone, newest first. */
export const listSavedQuotes = (): readonly SavedQuote[] => readEntries(storageKey, savedQuoteSchema).read

export const findSavedQuote = (id: string): SavedQuote | undefined => listSavedQuotes().find((saved) => saved.id === id)

/** Adds a quote or replaces the one with its id. False when the phone's storage refuses. */
export function saveQuote(saved: SavedQuote): boolean {
  const kept = write((quotes) => [saved, ...quotes.filter(({ id }) => id !== saved.id)])
  if (!kept) unkept.add(saved.id)
  return kept
}

/** Whether a quote is still there when the app has been closed. */
export const isKept = (id: string): boolean => !unkept.has(id)

/** Changes a quote as it stands now; undefined when it has been erased meanwhile. */
export function changeQuote(id: string, change: Partial<SavedQuote>): SavedQuote | undefined {
  const present = findSavedQuote(id)
  if (!present) return undefined
  const changed = { ...present, ...change }
  saveQuote(changed)
  return changed
}

/** Changes all quotes in one go. */
export const changeQuotes = (change: (saved: SavedQuote) => SavedQuote): boolean =>
  write((quotes) => quotes.map(change))

export function eraseQuote(id: string): boolean {
  const erased = write((quotes) => quotes.filter((saved) => saved.id !== id))
  return erased || unkept.has(id)
}

function write(change: (quotes: readonly SavedQuote[]) => readonly SavedQuote[]): boolean {
  const { read, unread } = readEntries(storageKey, savedQuoteSchema)
  const newestFirst = [...change(read)].sort((a, b) => b.savedAt - a.savedAt)
  const kept = saveStored(storageKey, [...newestFirst.slice(0, mostKept), ...unread])
  if (kept) unkept.clear()
  return kept
}
