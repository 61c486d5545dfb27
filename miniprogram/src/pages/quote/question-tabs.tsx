import type { CategoryTexts } from '@shared/categories/registry'
import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { classes } from '@/components/classes'
import { Pressable } from '@/components/pressable'
import { nameQuestion } from '@/texts/name-question'

interface QuestionTabsProps {
  words: CategoryTexts
  questions: readonly string[]
  /** The question whose answers are shown. */
  shown: string
  onShow: (question: string) => void
}

/** The few questions that change a line, one of them open. */
export function QuestionTabs({ words, questions, shown, onShow }: QuestionTabsProps) {
  return (
    <View className="segments" {...aria({ role: 'tablist' })}>
      {questions.map((question) => (
        <Pressable
          key={question}
          className={classes('segment', question === shown && 'segment--on')}
          pressClass="link--press"
          reading={{ role: 'tab', selected: question === shown }}
          onPress={() => onShow(question)}
        >
          {nameQuestion(words, question)}
        </Pressable>
      ))}
    </View>
  )
}
