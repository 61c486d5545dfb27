import { Button } from '@/components/button'
import { Empty } from '@/components/empty'
import { Page } from '@/components/page'
import { routes } from '@/routes'
import { startOver } from '@/services/navigation'
import { quoteTexts } from '@/texts/quote'

/** There is no such quote on this phone. */
export function Missing() {
  const { title, text, action } = quoteTexts.missing
  return (
    <Page title={quoteTexts.title}>
      <Empty drawing="broken" title={title} text={text}>
        <Button className="mt-6" onPress={() => startOver(routes.home())}>
          {action}
        </Button>
      </Empty>
    </Page>
  )
}
