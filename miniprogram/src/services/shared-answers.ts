import * as z from 'zod/mini'
import { answersSchema } from './drafts'
import { loadStored, saveStored } from './storage'

const storageKey = 'shared-answers'

/** The answers of a quote somebody shared, on their way into the questionnaire; the person's own draft is another. */
const sharedAnswersSchema = z.object({ quote: z.string(), category: z.string(), answers: answersSchema })

export type SharedAnswers = z.infer<typeof sharedAnswersSchema>

/** Keeps the answers of one shared quote, the last one. False when the phone's storage refuses. */
export const keepSharedAnswers = (shared: SharedAnswers): boolean => saveStored(storageKey, shared)

/** The kept answers when they are those of this quote, by its signed id. */
export function findSharedAnswers(quote: string): SharedAnswers | undefined {
  const kept = loadStored(storageKey, sharedAnswersSchema)
  return kept?.quote === quote ? kept : undefined
}
