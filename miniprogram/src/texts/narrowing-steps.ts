import type { CategoryTexts } from '@shared/categories/registry'
import type { NarrowingStep } from '@/components/settled'
import type { Trail } from '@/services/drafts'
import { nameQuestion } from './name-question'

/** The answers that changed the range, named by their questions. */
export function narrowingSteps(trail: Trail, words: CategoryTexts): NarrowingStep[] {
  const changing = trail.filter(({ low, high }, index) => {
    const before = trail[index - 1]
    return before?.low !== low || before.high !== high
  })
  return changing.map(({ question, low, high }) => ({ label: nameQuestion(words, question), low, high }))
}
