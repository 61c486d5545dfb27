import type { CategoryTexts, QuoteTerms, RegisteredCategory } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import type { SavedQuote } from '@/services/saved-quotes'
import type { QuoteLine } from '@/texts/name-lines'
import { nameQuestion } from '@/texts/name-question'
import { quoteTexts } from '@/texts/quote'
import { wordsOf } from '@/texts/words-of'
import { OtherAnswersList } from './other-answers-list'
import { QuestionTabs } from './question-tabs'

const texts = quoteTexts.sheet

interface LineWhatIfProps {
  category: RegisteredCategory
  quote: SavedQuote['quote']
  line: QuoteLine
  /** What could change the line, first things first. */
  questions: readonly string[]
  /** Absent where this phone cannot work the quote out again, as under prices or rules of then. */
  terms: QuoteTerms | undefined
  /** The one of `questions` whose answers are listed. */
  shown: string | undefined
  onShow: (question: string) => void
}

/** What other answers would pay, for whatever a line follows from; or why that cannot be said. */
export function LineWhatIf({ category, quote, line, questions, terms, shown, onShow }: LineWhatIfProps) {
  if (!terms) return <View className="note mt-4">{texts.outdated}</View>
  return (
    <>
      <View className="title why__head">{texts.others}</View>
      <View className="sub why__about">{tellQuestions(wordsOf(category), line, questions)}</View>
      {shown !== undefined && (
        <>
          {questions.length > 1 && (
            <QuestionTabs words={wordsOf(category)} questions={questions} shown={shown} onShow={onShow} />
          )}
          <OtherAnswersList category={category} quote={quote} question={shown} terms={terms} />
        </>
      )}
    </>
  )
}

function tellQuestions(words: CategoryTexts, { because }: QuoteLine, [first, ...others]: readonly string[]): string {
  if (first === undefined) return texts.unmoved
  if (others.length > 0) return texts.followsSeveral
  // Its own question is named by the reason above.
  const isTold = 'question' in because && because.question === first
  return isTold ? texts.present : texts.follows(nameQuestion(words, first))
}
