import type { RegisteredCategory } from '@shared/categories/registry'
import type { Answers } from '@shared/valuation/question'
import { View } from '@tarojs/components'
import { OptionCard } from '@/components/option-card'
import { nameAnswer } from '@/texts/name-answer'
import { questionTexts as texts } from '@/texts/question'
import { wordsOf } from '@/texts/words-of'

/** More than these are not read: a word more finds fewer. */
const mostShown = 12

interface FoundCardsProps {
  category: RegisteredCategory
  found: readonly Answers[]
  answers: Answers
  onTake: (named: Answers) => void
}

/** What was found by its name, the likeliest first, or that nothing was. */
export function FoundCards({ category, found, answers, onTake }: FoundCardsProps) {
  const more = found.length - mostShown
  return (
    <>
      {found.length === 0 && <View className="note mt-3">{texts.notFound}</View>}
      {found.slice(0, mostShown).map((named) => {
        const [question, answer] = Object.entries(named).pop() ?? ['', '']
        return (
          <OptionCard
            key={`${question} ${answer}`}
            label={nameAnswer(wordsOf(category), question, answer)}
            on={Object.entries(named).every(([id, given]) => answers[id] === given)}
            onPress={() => onTake(named)}
          />
        )
      })}
      {more > 0 && <View className="note mt-3">{texts.more(more)}</View>}
    </>
  )
}
