import { type Answer, type NumberQuestion, UNKNOWN } from '@shared/valuation/question'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from '@/components/aria'
import { classes } from '@/components/classes'
import { OptionCard } from '@/components/option-card'
import { Pressable } from '@/components/pressable'
import { TextField } from '@/components/text-field'
import { questionTexts as texts } from '@/texts/question'

/** Three rows of four. */
const commonCount = 12

interface NumberAnswerProps {
  question: NumberQuestion
  unit: string
  answer: Answer | undefined
  onChoose: (answer: number | string) => void
  onGive: (answer: number | undefined) => void
}

/** The common numbers to tap, and a field for any other. */
export function NumberAnswer({ question: { min, max, unknown }, unit, answer, onChoose, onGive }: NumberAnswerProps) {
  const common = Array.from({ length: Math.min(commonCount, max - min + 1) }, (_, index) => min + index)
  const isCommon = typeof answer === 'number' && common.includes(answer)
  const [typed, setTyped] = useState(typeof answer === 'number' && !isCommon ? String(answer) : '')
  const type = (text: string) => {
    setTyped(text)
    onGive(readNumber(text, min, max))
  }
  const choose = (chosen: number | string) => {
    setTyped('')
    onChoose(chosen)
  }
  const wrong = typed.trim() !== '' && readNumber(typed, min, max) === undefined
  return (
    <View>
      <View className="chips" {...aria({ role: 'radiogroup' })}>
        {common.map((value) => (
          <Pressable
            key={value}
            className={classes('chip', 'num', answer === value && 'chip--on')}
            pressClass="chip--press"
            reading={{ role: 'radio', checked: answer === value }}
            onPress={() => choose(value)}
          >
            {texts.quantity(value, unit)}
          </Pressable>
        ))}
      </View>
      {max - min >= commonCount && (
        <TextField
          label={texts.otherQuantity}
          value={typed}
          blank={texts.otherQuantityBlank(min, max)}
          wrong={wrong ? texts.outOfBounds(min, max) : undefined}
          keyboard="number"
          maxLength={6}
          onChange={type}
        />
      )}
      {unknown && <OptionCard {...texts.unknown} quiet on={answer === UNKNOWN} onPress={() => choose(UNKNOWN)} />}
    </View>
  )
}

function readNumber(text: string, min: number, max: number): number | undefined {
  const value = /^\d+$/.test(text.trim()) ? Number(text.trim()) : Number.NaN
  return value >= min && value <= max ? value : undefined
}
