import type { CategoryTexts } from '@shared/categories/registry'
import type { Because } from '@shared/valuation/line'
import { type Answers, UNKNOWN } from '@shared/valuation/question'
import { nameAnswer } from './name-answer'
import { nameQuestion } from './name-question'

/** The sentences of a page for what a line follows from: said to whoever answered, or to somebody else. */
interface BecauseTexts {
  readonly parameter: string
  readonly answered: (question: string, answer: string) => string
  readonly unknown: (question: string, answer: string) => string
}

/** What a line or a reason follows from: an answer, the worst one where it is not known, or nothing that was asked. */
export function explainBecause(texts: BecauseTexts, words: CategoryTexts, answers: Answers, because: Because): string {
  if (!('question' in because)) return texts.parameter
  const { question, answer } = because
  const title = nameQuestion(words, question)
  const name = nameAnswer(words, question, answer)
  return answers[question] === UNKNOWN ? texts.unknown(title, name) : texts.answered(title, name)
}
