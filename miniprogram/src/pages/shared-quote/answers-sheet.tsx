import type { RegisteredCategory } from '@shared/categories/registry'
import { type Answers, askedQuestions } from '@shared/valuation/question'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { nameAnswer } from '@/texts/name-answer'
import { sharedQuoteTexts } from '@/texts/shared-quote'
import { wordsOf } from '@/texts/words-of'

const texts = sharedQuoteTexts.handover

interface AnswersSheetProps {
  category: RegisteredCategory
  answers: Answers
  onClose: () => void
}

/** What somebody answered, for the one who books to read over. */
export function AnswersSheet({ category, answers, onClose }: AnswersSheetProps) {
  return (
    <Sheet title={texts.sheet} onClose={onClose}>
      {askedQuestions(category.questions, answers).map(({ id }) => {
        const answer = answers[id]
        return (
          answer !== undefined && (
            <View key={id} className="compare">
              <View className="note">{wordsOf(category).questions[id]?.title ?? id}</View>
              <View className="fact__strong">{nameAnswer(wordsOf(category), id, answer)}</View>
            </View>
          )
        )
      })}
      <Button kind="soft" wide className="mt-4" onPress={onClose}>
        {texts.close}
      </Button>
    </Sheet>
  )
}
