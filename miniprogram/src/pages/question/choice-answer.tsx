import type { OptionTexts } from '@shared/categories/registry'
import { type ChoiceQuestion, UNKNOWN } from '@shared/valuation/question'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '@/components/aria'
import { OptionCard } from '@/components/option-card'
import { TextField } from '@/components/text-field'
import { yuan } from '@/texts/format-money'
import { questionTexts as texts } from '@/texts/question'
import type { Stakes } from './use-stakes'

/** Longer lists get a field for searching them. */
export const readAtOnce = 12

interface ChoiceAnswerProps {
  question: ChoiceQuestion
  options: Readonly<Record<string, OptionTexts>>
  answer: unknown
  deductions?: Stakes['deductions']
  onChoose: (option: string) => void
}

export function ChoiceAnswer({ question, options, answer, deductions, onChoose }: ChoiceAnswerProps) {
  const [sought, setSought] = useState('')
  const named = question.options.map(({ id }) => ({ id, label: id, ...options[id] }))
  const long = named.length > readAtOnce
  const shown = named.filter(({ label }) => !long || matches(label, sought))
  return (
    <View {...aria({ role: 'radiogroup' })}>
      {long && (
        <TextField
          label={texts.search}
          value={sought}
          blank={texts.searchBlank(named[0]?.label ?? '')}
          onChange={setSought}
        />
      )}
      {shown.length === 0 && <View className="note mt-3">{texts.notFound}</View>}
      {shown.map(({ id, label, hint }) => (
        <OptionCard
          key={id}
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

/** The deduction at the right, in whole yuan. */
export const sideOf = (fen: number | undefined): string | undefined =>
  fen !== undefined && fen >= 100 ? `−¥${yuan(fen)}` : undefined

const plain = (name: string) => name.toLowerCase().replace(/\s/g, '')

const matches = (label: string, sought: string) => plain(label).includes(plain(sought))
