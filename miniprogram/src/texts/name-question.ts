import type { CategoryTexts } from '@shared/categories/registry'

/** A question without its mark, to stand inside a sentence: "是几匹的空调". */
export const nameQuestion = ({ questions }: CategoryTexts, question: string): string =>
  questions[question]?.title.replace(/[？?]$/, '') ?? question
