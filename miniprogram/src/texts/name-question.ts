import type { CategoryTexts } from '@shared/categories/registry'

/** A question without its mark, to stand inside a sentence: "是几匹的空调"; an id of no question stands for itself. */
export const nameQuestion = ({ questions }: CategoryTexts, question: string): string =>
  // Every object has something by the name of `toString`, but that has no title.
  questions[question]?.title?.replace(/[？?]$/, '') ?? question
