import { wordsOf } from '@/texts/words-of'
import { ChoiceAnswer } from './choice-answer'
import { ChoicesAnswer } from './choices-answer'
import { NumberAnswer } from './number-answer'
import type { useQuestion } from './use-question'

type AnswerFieldProps = Pick<
  ReturnType<typeof useQuestion>,
  'category' | 'question' | 'answer' | 'stakes' | 'choose' | 'give'
>

/** The way to answer that a question asks for. */
export function AnswerField({ category, question, answer, stakes, choose, give }: AnswerFieldProps) {
  const { options = {}, unit = '' } = wordsOf(category).questions[question.id] ?? {}
  const shared = { options, answer, deductions: stakes?.deductions }
  switch (question.kind) {
    case 'choice':
      return <ChoiceAnswer key={question.id} question={question} {...shared} onChoose={choose} />
    case 'choices':
      return <ChoicesAnswer question={question} {...shared} onGive={give} />
    default:
      return (
        <NumberAnswer
          key={question.id}
          question={question}
          unit={unit}
          answer={answer}
          onChoose={choose}
          onGive={give}
        />
      )
  }
}
