import * as z from 'zod/mini'
import { eraseStored, loadStored, saveStored } from './storage'

export const answersSchema = z.record(z.string(), z.union([z.string(), z.number(), z.readonly(z.array(z.string()))]))

/** The range after each answer, in order, in fen. */
export const trailSchema = z.array(z.object({ question: z.string(), low: z.int(), high: z.int() }))

export type Trail = z.infer<typeof trailSchema>

/** A questionnaire that is not finished. Answers to questions that are hidden for now are kept for "back". */
const draftSchema = z.object({
  category: z.string(),
  answers: answersSchema,
  question: z.optional(z.string()),
  savedAt: z.int(),
})

export type Draft = z.infer<typeof draftSchema>

const keyOf = (category: string) => `draft.${category}`

/** The unfinished questionnaire of a category, if there is one. */
export const readDraft = (category: string): Draft | undefined => loadStored(keyOf(category), draftSchema)

/** False when the phone's storage refuses. */
export const saveDraft = (draft: Draft): boolean => saveStored(keyOf(draft.category), draft)

export const eraseDraft = (category: string): boolean => eraseStored(keyOf(category))
