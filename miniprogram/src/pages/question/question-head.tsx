import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { ProgressBar } from '@/components/progress-bar'
import { Tag } from '@/components/tag'
import { yuan } from '@/texts/format-money'
import { questionTexts as texts } from '@/texts/question'
import { unbroken } from '@/texts/unbroken'
import { wordsOf } from '@/texts/words-of'
import { useFocusOnChange } from './use-focus-on-change'
import type { useQuestion } from './use-question'

type QuestionHeadProps = Pick<ReturnType<typeof useQuestion>, 'category' | 'question' | 'position' | 'total' | 'stakes'>

export function QuestionHead({ category, question, position, total, stakes }: QuestionHeadProps) {
  const words = wordsOf(category).questions[question.id]
  useFocusOnChange(`title-${question.id}`)
  const many = question.kind === 'choices'
  return (
    <>
      <ProgressBar now={position} total={total} />
      <View className="row row--wrap mt-2 ask__state">
        <View className="note nowrap mr-2">{(many ? texts.positionMany : texts.position)(position, total)}</View>
        {stakes && <StakeTag fen={stakes.stake} />}
      </View>
      <View
        id={process.env.TARO_ENV === 'h5' ? `title-${question.id}` : undefined}
        className="h1 mt-2"
        {...aria({ role: 'heading' })}
      >
        {words?.title}
      </View>
      <View className="sub mt-1">{words && unbroken(words.help)}</View>
    </>
  )
}

const StakeTag = ({ fen }: { fen: number }) =>
  fen >= 100 ? <Tag tone="copper">{texts.stake(yuan(fen))}</Tag> : <Tag>{texts.noStake}</Tag>
