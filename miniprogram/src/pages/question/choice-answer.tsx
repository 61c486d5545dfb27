import type { OptionTexts, RegisteredCategory } from '@shared/categories/registry'
import { type Answers, type ChoiceQuestion, UNKNOWN } from '@shared/valuation/question'
import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { OptionCard } from '@/components/option-card'
import { TextField } from '@/components/text-field'
import { yuan } from '@/texts/format-money'
import { questionTexts as texts } from '@/texts/question'
import { findDeviceDrawing } from '@/theme/drawings'
import { FoundCards } from './found-cards'
import { useSearch } from './use-search'
import type { Stakes } from './use-stakes'

/** A longer list is not read but searched. */
export const readAtOnce = 12

interface ChoiceAnswerProps {
  category: RegisteredCategory
  question: ChoiceQuestion
  options: Readonly<Record<string, OptionTexts>>
  answers: Answers
  deductions?: Stakes['deductions']
  onChoose: (option: string) => void
  /** Something found by its name, which may answer later questions too. */
  onTake: (named: Answers) => void
}

export function ChoiceAnswer(props: ChoiceAnswerProps) {
  const { category, question, options, answers, deductions, onChoose, onTake } = props
  const { sought, seek, searchable, found, unnamed } = useSearch(category, question)
  const answer = answers[question.id]
  const shown = (found ? unnamed : question.options).map(({ id }) => ({ id, label: id, ...options[id] }))
  return (
    <View {...aria({ role: 'radiogroup' })}>
      {searchable && <TextField {...wordsOfSearch(props)} value={sought} maxLength={40} onChange={seek} />}
      {found && <FoundCards category={category} found={found} answers={answers} onTake={onTake} />}
      {shown.map(({ id, label, hint }) => (
        <OptionCard
          key={id}
          drawing={question.id === 'type' ? findDeviceDrawing(category.id, id) : undefined}
          label={label}
          hint={hint}
          side={sideOf(deductions?.get(id))}
          on={answer === id}
          onPress={() => onChoose(id)}
        />
      ))}
      {question.unknown && (
        <OptionCard {...texts.unknown} quiet on={answer === UNKNOWN} onPress={() => onChoose(UNKNOWN)} />
      )}
    </View>
  )
}

/** A short list is that of what is asked first, such as brands: the search goes through what belongs to any of them. */
function wordsOfSearch({ question, options }: ChoiceAnswerProps): { label: string; blank: string } {
  if (question.options.length <= readAtOnce) return { label: texts.searchModel, blank: texts.searchModelBlank }
  return { label: texts.search, blank: texts.searchBlank(options[question.options[0]?.id ?? '']?.label ?? '') }
}

/** The deduction at the right, in whole yuan. */
export const sideOf = (fen: number | undefined): string | undefined =>
  fen !== undefined && fen >= 100 ? `−¥${yuan(fen)}` : undefined
