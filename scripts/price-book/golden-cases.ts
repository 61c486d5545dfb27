import type { RegisteredCategory } from '@shared/categories/registry'
import type { Answers } from '@shared/valuation/question'
import * as z from 'zod/mini'

const exampleSchema = z.object({
  name: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  day: z.string(),
})

/** Answers to be valued under two price books. */
export interface Example {
  readonly category: RegisteredCategory
  readonly set: 'golden' | 'reference'
  /** Golden cases have one. */
  readonly name?: string
  readonly answers: Answers
  readonly day: string
}

/** The worked examples of a category. */
export async function goldenCases(category: RegisteredCategory): Promise<Example[]> {
  const module: Record<string, unknown> = await import(`../../shared/categories/${category.id}/golden.ts`)
  const cases = z.array(exampleSchema).parse(Object.values(module).flat())
  return cases.map(({ name, answers, day }) => ({ category, set: 'golden', name, answers, day }))
}
