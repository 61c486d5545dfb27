import type { RegisteredCategory } from '../../shared/categories/registry'
import type { Question } from '../../shared/valuation/question'

/** A category's questions as published data: no words, no ranking. */
export const questionnaire = ({ id, questions }: RegisteredCategory) => ({
  category: id,
  questions: questions.map(published),
})

const published = (question: Question) => ({
  id: question.id,
  kind: question.kind,
  ...('options' in question && { options: question.options.map(({ id }) => ({ id })) }),
  ...('min' in question && { min: question.min, max: question.max }),
  ...(question.askedWhen && { askedWhen: question.askedWhen }),
  unknown: question.unknown,
})
