import type { CategoryTexts } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import { Banner } from '@/components/banner'
import type { FittedAnswers } from '@/services/fit-answers'
import { nameQuestion } from '@/texts/name-question'
import { sharedQuoteTexts } from '@/texts/shared-quote'

const texts = sharedQuoteTexts.fit

interface FitNoteProps {
  fitted: FittedAnswers
  words: CategoryTexts
}

/** Which answers of an older questionnaire count no more; nothing where all still do. */
export function FitNote({ fitted: { again, gone }, words }: FitNoteProps) {
  if (again.length + gone.length === 0) return null
  const names = again.map((id) => nameQuestion(words, id)).join(texts.separator)
  return (
    <Banner>
      {names && <View>{texts.again(names)}</View>}
      {gone.length > 0 && <View>{texts.gone(gone.length)}</View>}
    </Banner>
  )
}
