import { View } from '@tarojs/components'
import { routes } from '@/routes'
import { startOver } from '@/services/navigation'
import { isSinglePage } from '@/services/single-page'
import { failureTexts as texts } from '@/texts/failure'
import { Button } from './button'
import { Empty } from './empty'
import { Page } from './page'

export interface FailureProps {
  code: string
  onRetry: () => void
}

/** In place of a page that threw: what can be done, and a number for whoever is asked about it. */
export function FailedPage({ code, onRetry }: FailureProps) {
  const alone = isSinglePage()
  return (
    <Page title={texts.page}>
      <Empty drawing="broken" title={texts.title} text={alone ? texts.alone : texts.text}>
        <View className="note mt-3">{texts.code(code)}</View>
        <Button className="mt-6" onPress={onRetry}>
          {texts.retry}
        </Button>
        {!alone && (
          <Button kind="soft" className="mt-3" onPress={() => startOver(routes.home())}>
            {texts.home}
          </Button>
        )}
      </Empty>
    </Page>
  )
}
