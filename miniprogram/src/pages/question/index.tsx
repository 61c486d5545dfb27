import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner } from '@/components/banner'
import { guardPage } from '@/components/guard-page'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { useRouteParams } from '@/services/navigation'
import { questionTexts as texts } from '@/texts/question'
import { wordsOf } from '@/texts/words-of'
import { AnswerField } from './answer-field'
import { sideOf } from './choice-answer'
import { Failure } from './failure'
import { openQuestionnaire, type Questionnaire } from './open-questionnaire'
import { QuestionFoot } from './question-foot'
import { QuestionHead } from './question-head'
import { RestartSheet } from './restart-sheet'
import { useQuestion } from './use-question'
import type { Stakes } from './use-stakes'
import { WhereSheet } from './where-sheet'
import './index.css'

export default guardPage(QuestionPage)

function QuestionPage() {
  const params = useRouteParams()
  const [opened, setOpened] = useState(() => openQuestionnaire(params))
  if ('failure' in opened) {
    return <Failure failure={opened.failure} onRetry={() => setOpened(openQuestionnaire(params))} />
  }
  return <Asking questionnaire={opened} />
}

/** Whether there is a number at the right of any option. */
const deducts = (stakes: Stakes | undefined): boolean =>
  [...(stakes?.deductions.values() ?? [])].some((fen) => sideOf(fen) !== undefined)

function Asking({ questionnaire }: { questionnaire: Questionnaire }) {
  const asking = useQuestion(questionnaire)
  const [sheet, setSheet] = useState<'where' | 'restart'>()
  const { category, question, answered, stakes, edits, changed } = asking
  const words = wordsOf(category).questions[question.id]
  const open = (name: 'where' | 'restart') => {
    asking.stay()
    setSheet(name)
  }
  const close = () => setSheet(undefined)
  const restart = () => {
    close()
    asking.restart()
  }
  return (
    <Page
      title={asking.title}
      foot={<QuestionFoot {...asking} />}
      sheet={
        (sheet === 'where' && words && <WhereSheet words={words} onClose={close} />) ||
        (sheet === 'restart' && <RestartSheet answered={answered} onRestart={restart} onClose={close} />)
      }
    >
      <QuestionHead {...asking} />
      {/* What comes and goes has a frame of its own, because WeChat is sent all siblings of what does. */}
      <View>
        {words?.where && (
          <Link icon="help" onPress={() => open('where')}>
            {texts.where.link}
          </Link>
        )}
        {changed && <Banner>{texts.changed(changed.again.length, changed.gone.length)}</Banner>}
        {!asking.stored && (
          <Banner tone="warn" icon="alert">
            {texts.notStored}
          </Banner>
        )}
      </View>
      <View>
        <AnswerField {...asking} />
        {deducts(stakes) && <View className="note mt-4">{texts.deductions}</View>}
      </View>
      <View>
        {!edits && answered > 0 && (
          <View className="ask__end">
            <Link icon="refresh" onPress={() => open('restart')}>
              {texts.restart.link}
            </Link>
          </View>
        )}
      </View>
    </Page>
  )
}
