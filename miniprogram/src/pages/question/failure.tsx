import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { routes } from '@/routes'
import { startOver } from '@/services/navigation'
import { questionTexts } from '@/texts/question'

interface FailureProps {
  failure: keyof typeof questionTexts.failures
  onRetry: () => void
}

/** There is nothing to ask; says why and leads on. */
export function Failure({ failure, onRetry }: FailureProps) {
  const { page, title, text, action } = questionTexts.failures[failure]
  const leave = () => startOver(routes.home())
  return (
    <Page title={page}>
      <Empty drawing={failure === 'day' ? 'clock' : 'broken'} title={title} text={text}>
        <Button className="mt-6" onPress={failure === 'day' ? onRetry : leave}>
          {action}
        </Button>
      </Empty>
    </Page>
  )
}
