import * as z from 'zod/mini'
import { eraseStored, loadStored, saveStored } from './storage'

const storageKey = 'taken-over'

const takenOverSchema = z.object({ id: z.string(), secret: z.string() })

/** The secret of a pickup that came from another phone and has not been seen here yet: its code is used up, so it must not be lost. */
export function secretTakenOver(id: string): string | undefined {
  const kept = loadStored(storageKey, takenOverSchema)
  return kept?.id === id ? kept.secret : undefined
}

export const keepTakenOver = (taken: z.infer<typeof takenOverSchema>): boolean => saveStored(storageKey, taken)

export function forgetTakenOver(id: string): void {
  if (secretTakenOver(id)) eraseStored(storageKey)
}
