import { wordsOf } from '@/texts/words-of'
import { ChoiceAnswer } from './choice-answer'
import { ChoicesAnswer } from './choices-answer'
import { NumberAnswer } from './number-answer'
import type { useQuestion } from './use-question'

type AnswerFieldProps = Pick<
  ReturnType<typeof useQuestion>,
  'category' | 'question' | 'answers' | 'answer' | 'stakes' | 'choose' | 'take' | 'give'
>

/** The way to answer that a question asks for. */
export function AnswerField(asking: AnswerFieldProps) {
  const { category, question, answers, answer, stakes, choose, take, give } = asking
  const { options = {}, unit = '' } = wordsOf(category).questions[question.id] ?? {}
  const shared = { options, deductions: stakes?.deductions }
  switch (question.kind) {
    case 'choice':
      return (
        <ChoiceAnswer
          key={question.id}
          category={category}
          question={question}
          answers={answers}
          {...shared}
          onChoose={choose}
          onTake={take}
        />
      )
    case 'choices':
      return <ChoicesAnswer question={question} answer={answer} {...shared} onGive={give} />
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
