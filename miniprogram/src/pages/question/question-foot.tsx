import { View } from '@tarojs/components'
import { aria } from '@/components/aria'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { RangeBand } from '@/components/range-band'
import { yuan } from '@/texts/format-money'
import { questionTexts } from '@/texts/question'
import type { useQuestion } from './use-question'

const texts = questionTexts.foot

/** The range, what this answer did to it, and the way on. */
export function QuestionFoot(asking: ReturnType<typeof useQuestion>) {
  const { range, before, back } = asking
  return (
    <Foot
      above={
        <View {...aria({ role: 'status' })}>
          <RangeBand low={range.low} high={range.high} before={before} ends />
        </View>
      }
    >
      <View className="ask__row mt-2">
        {back && (
          <Button kind="text" className="ask__back" onPress={back}>
            {texts.back}
          </Button>
        )}
        <View className="note ink-2 ask__note">{noteOf(asking)}</View>
        <NextButton {...asking} />
      </View>
    </Foot>
  )
}

function NextButton({ question, answer, edits, isLast, next }: ReturnType<typeof useQuestion>) {
  if (answer !== undefined) {
    const label = isLast ? (edits ? texts.edited : texts.finish) : texts.next
    return (
      <Button className="ask__next" onPress={() => next()}>
        {label}
      </Button>
    )
  }
  if (question.kind === 'choices') {
    return (
      <Button className="ask__next" onPress={() => next([])}>
        {isLast ? texts.noneFinish : texts.noneNext}
      </Button>
    )
  }
  return (
    <Button className="ask__next" off>
      {question.kind === 'choice' ? texts.chooseFirst : texts.fillFirst}
    </Button>
  )
}

function noteOf(asking: ReturnType<typeof useQuestion>): string {
  const { range, before } = asking
  const narrowed = before ? before.high - before.low - (range.high - range.low) : 0
  const parts = [narrowed >= 100 && texts.narrowed(yuan(narrowed)), tellLeft(asking)]
  return parts.filter(Boolean).join(texts.separator)
}

function tellLeft({ edits, onlyOpen, unanswered, total, position }: ReturnType<typeof useQuestion>): string {
  if (onlyOpen && unanswered > 0) return texts.toFill(unanswered)
  if (onlyOpen) return edits ? texts.onlyThis : texts.last
  return total > position ? texts.left(total - position) : texts.last
}
