import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner } from '@/components/banner'
import { Link } from '@/components/link'
import { Page } from '@/components/page'
import { useRouteParams } from '@/services/navigation'
import { onNameplate, questionTexts as texts } from '@/texts/question'
import { AnswerField } from './answer-field'
import { Failure } from './failure'
import { openQuestionnaire, type Questionnaire } from './open-questionnaire'
import { QuestionFoot } from './question-foot'
import { QuestionHead } from './question-head'
import { RestartSheet } from './restart-sheet'
import { useQuestion } from './use-question'
import { WhereSheet } from './where-sheet'
import './index.css'

export default function QuestionPage() {
  const params = useRouteParams()
  const [opened, setOpened] = useState(() => openQuestionnaire(params))
  if ('failure' in opened) {
    return <Failure failure={opened.failure} onRetry={() => setOpened(openQuestionnaire(params))} />
  }
  return <Asking questionnaire={opened} />
}

function Asking({ questionnaire }: { questionnaire: Questionnaire }) {
  const asking = useQuestion(questionnaire)
  const [sheet, setSheet] = useState<'where' | 'restart'>()
  const { category, question, answered, stakes, edits } = asking
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
        (sheet === 'where' && (
          <WhereSheet options={category.texts.questions[question.id]?.options ?? {}} onClose={close} />
        )) ||
        (sheet === 'restart' && <RestartSheet answered={answered} onRestart={restart} onClose={close} />)
      }
    >
      <QuestionHead {...asking} />
      {onNameplate.includes(question.id) && (
        <Link icon="help" onPress={() => setSheet('where')}>
          {texts.where.link}
        </Link>
      )}
      {!asking.kept && <Banner tone="danger">{texts.notKept}</Banner>}
      {!asking.stored && (
        <Banner tone="warn" icon="alert">
          {texts.notStored}
        </Banner>
      )}
      <AnswerField {...asking} />
      {(stakes?.deductions.size ?? 0) > 0 && <View className="note mt-4">{texts.deductions}</View>}
      {!edits && answered > 0 && (
        <View className="ask__end">
          <Link icon="refresh" onPress={() => setSheet('restart')}>
            {texts.restart.link}
          </Link>
        </View>
      )}
    </Page>
  )
}
