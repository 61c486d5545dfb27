import type { OptionTexts } from '@shared/categories/registry'
import { type Answer, type ChoicesQuestion, UNKNOWN } from '@shared/valuation/question'
import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { OptionCard } from '@/components/option-card'
import { questionTexts as texts } from '@/texts/question'
import { sideOf } from './choice-answer'
import type { Stakes } from './use-stakes'

interface ChoicesAnswerProps {
  question: ChoicesQuestion
  options: Readonly<Record<string, OptionTexts>>
  answer: Answer | undefined
  deductions?: Stakes['deductions']
  onGive: (answer: Answer | undefined) => void
}

/** Any number of boxes, or one of the two answers that stand alone. */
export function ChoicesAnswer({ question, options, answer, deductions, onGive }: ChoicesAnswerProps) {
  const chosen = Array.isArray(answer) ? answer : []
  const toggle = (id: string) => {
    const others = chosen.filter((option) => option !== id)
    const next = others.length < chosen.length ? others : [...chosen, id]
    onGive(next.length > 0 ? next : undefined)
  }
  return (
    <View {...aria({ role: 'group' })}>
      <OptionCard
        many
        label={texts.none}
        side={deductions && texts.nothingOff}
        on={Array.isArray(answer) && answer.length === 0}
        onPress={() => onGive([])}
      />
      {question.options.map(({ id }) => (
        <OptionCard
          key={id}
          many
          label={options[id]?.label ?? id}
          hint={options[id]?.hint}
          side={sideOf(deductions?.get(id))}
          on={chosen.includes(id)}
          onPress={() => toggle(id)}
        />
      ))}
      {question.unknown && (
        <OptionCard many {...texts.unknown} quiet on={answer === UNKNOWN} onPress={() => onGive(UNKNOWN)} />
      )}
    </View>
  )
}
