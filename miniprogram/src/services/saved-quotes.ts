import { quoteSchema } from '@shared/contract/quote'
import { signQuote } from '@shared/contract/sign-quote'
import * as z from 'zod/mini'
import { trailSchema } from './drafts'
import { loadStored, saveStored } from './storage'

const storageKey = 'quotes'
const mostKept = 50

/** A finished quote on this phone. `signed` is what the server answered; without it the quote is an estimate. */
const savedQuoteSchema = z.object({
  id: z.string(),
  quote: quoteSchema,
  trail: trailSchema,
  savedAt: z.int(),
  signed: z.optional(signQuote.responses[201]),
  /** The pickup that fetches it. */
  pickup: z.optional(z.string()),
})

export type SavedQuote = z.infer<typeof savedQuoteSchema>

/** The quotes of this phone, newest first. */
export const listSavedQuotes = (): readonly SavedQuote[] => loadStored(storageKey, z.array(savedQuoteSchema)) ?? []

export const findSavedQuote = (id: string): SavedQuote | undefined => listSavedQuotes().find((saved) => saved.id === id)

/** Adds a quote or replaces the one with its id. False when the phone's storage refuses. */
export function saveQuote(saved: SavedQuote): boolean {
  const others = listSavedQuotes().filter(({ id }) => id !== saved.id)
  return saveStored(storageKey, [saved, ...others].sort((a, b) => b.savedAt - a.savedAt).slice(0, mostKept))
}

export const eraseQuote = (id: string): boolean =>
  saveStored(
    storageKey,
    listSavedQuotes().filter((saved) => saved.id !== id),
  )
